import type { CaseResult, Outcome } from '#contract/events.ts';
import type { Verdict } from '#contract/verdict.ts';
import type { JudgeTask } from './task.ts';

/** Limits are what costs time: after one no further case is run on a submission. */
export function isLimit(verdict: Verdict): boolean {
  switch (verdict) {
    case 'time-limit-exceeded':
    case 'memory-limit-exceeded':
    case 'output-limit-exceeded':
      return true;
    case 'accepted':
    case 'wrong-answer':
    case 'runtime-error':
    case 'compile-error':
    case 'judge-error':
      return false;
  }
}

/** Whether nothing is to be judged after this case. */
export function isLast(result: CaseResult, failedGroups: Set<string>, task: JudgeTask): boolean {
  if (result.verdict === 'judge-error') return true;
  if (task.stop === 'never') return false;
  if (isLimit(result.verdict)) return true;
  const next = task.cases[task.cases.findIndex(({ ordinal }) => ordinal === result.ordinal) + 1];
  return failedGroups.has(result.group) && next?.group !== result.group;
}

/** The word on the whole: that of the first case that failed, but our own failure goes before all. */
export function concludeOutcome(results: CaseResult[], task: JudgeTask): Outcome {
  const ours = results.find(({ verdict }) => verdict === 'judge-error');
  const failed = ours ?? results.find(({ verdict }) => verdict !== 'accepted');
  const complete = results.length === task.cases.length && results.length > 0;
  return {
    verdict: failed?.verdict ?? (complete ? 'accepted' : 'judge-error'),
    passed: results.filter(({ verdict }) => verdict === 'accepted').length,
    total: task.cases.length,
    cpuMs: Math.max(0, ...results.map(({ cpuMs }) => cpuMs)),
    memoryKiB: Math.max(0, ...results.map(({ memoryKiB }) => memoryKiB)),
    message: failed
      ? `${title(failed, task)}: ${failed.message}`
      : complete
        ? null
        : 'Not every case was judged.',
    fault: failed?.fault ?? null,
  };
}

function title({ ordinal, name }: CaseResult, { cases }: JudgeTask): string {
  const at = cases.findIndex((one) => one.ordinal === ordinal) + 1;
  return `Case ${at} of ${cases.length} (${name})`;
}
