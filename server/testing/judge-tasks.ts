import type { CaseResult, Outcome } from '#contract/events.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { judge } from '../judge/judge.ts';
import type { JudgeTask } from '../judge/task.ts';
import type { BuiltCase, Group } from '../problem/built-problem.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';

const groups: Group[] = [
  { name: 'sample', visibility: 'shown' },
  { name: 'edges', visibility: 'on_fail', message: 'Think of the empty list.' },
  { name: 'secret', visibility: 'hidden' },
];

const limits = { cpuMs: 2_000, wallMs: 6_000, memoryKiB: 262_144, outputBytes: 65_536 };

type CaseParts = Partial<BuiltCase> & { input: string; answer: string };

/** A task of the given cases, numbered in order; those without a group are samples. */
export function taskOf(harness: HarnessSpec, cases: CaseParts[], more: Partial<JudgeTask> = {}): JudgeTask {
  const built = cases.map((one, i) => ({
    hash: String(i),
    ordinal: i + 1,
    group: 'sample',
    name: `case ${i + 1}`,
    check: { kind: 'exact' } as const,
    limits,
    ...one,
  }));
  return {
    source: '',
    checkerSource: null,
    harness,
    groups,
    cases: built,
    stop: 'never',
    showAll: false,
    ...more,
  };
}

export type Judged = { cases: CaseResult[]; outcome: Outcome };

/** Every event of a task. */
export async function judgeAll(
  task: JudgeTask,
  sandbox: Sandbox,
  options: { signal?: AbortSignal } = {},
): Promise<Judged> {
  const cases: CaseResult[] = [];
  for await (const { type, ...event } of judge(task, sandbox, options)) {
    if (type === 'verdict') return { cases, outcome: event as Outcome };
    cases.push(event as CaseResult);
  }
  throw new Error('the judge ended without a verdict');
}
