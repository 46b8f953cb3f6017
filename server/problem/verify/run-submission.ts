import { BoxFailure } from '#sandbox/box-failure.ts';
import type { Sandbox } from '#sandbox/sandbox.ts';
import { judge } from '../../judge/judge.ts';
import type { BuiltProblem, CaseLimits } from '../built-problem.ts';
import { withoutHurry } from '../case-limits.ts';
import type { PackageSubmission } from '../package.ts';
import { type CellWord, wordOf } from './verdict-words.ts';

export type JudgedCase = {
  group: string;
  name: string;
  word: CellWord;
  cpuMs: number;
  limitMs: number;
  message: string | null;
};

/** A submission on every case, in order. One that does not compile has no cases. */
export type JudgedSubmission = {
  path: string;
  word: CellWord;
  message: string | null;
  cases: JudgedCase[];
};

/** Judges every case, whatever fails. `inFull` explains hidden cases too, which costs time on large ones. A box or judge that failed is our own fault: it gets another try. */
export async function runSubmission(
  problem: BuiltProblem,
  submission: PackageSubmission,
  sandbox: Sandbox,
  { inFull = false, signal }: { inFull?: boolean; signal?: AbortSignal | undefined } = {},
): Promise<JudgedSubmission> {
  const again = () => runOnce(problem, submission, sandbox, inFull, signal);
  try {
    const first = await again();
    return first.word === 'JE' ? await again() : first;
  } catch (error) {
    if (!(error instanceof BoxFailure)) throw error;
    return again();
  }
}

async function runOnce(
  problem: BuiltProblem,
  { path, source }: PackageSubmission,
  sandbox: Sandbox,
  inFull: boolean,
  signal?: AbortSignal,
): Promise<JudgedSubmission> {
  const { harness, groups, checkerSource } = problem;
  // Two who wait for each other wait until their time on the clock is over; that is not to take minutes.
  const limitsOf = harness.kind === 'interactive' ? (limits: CaseLimits) => limits : withoutHurry;
  const cases = problem.cases.map((one) => ({ ...one, limits: limitsOf(one.limits) }));
  const judged: JudgedSubmission = { path, word: 'JE', message: 'the judge said nothing', cases: [] };
  const task = { source, harness, groups, checkerSource, cases, stop: 'never' as const, showAll: inFull };
  for await (const event of judge(task, sandbox, signal ? { signal } : {})) {
    const one = event.type === 'case' ? cases[event.ordinal - 1] : undefined;
    if (event.type === 'case' && one) {
      const { verdict, cpuMs, message } = event;
      const { group, name, limits } = one;
      judged.cases.push({ group, name, word: wordOf(verdict), cpuMs, limitMs: limits.cpuMs, message });
    }
    if (event.type === 'verdict') {
      judged.word = wordOf(event.verdict);
      judged.message = event.message;
    }
  }
  return judged;
}
