import type { BoxSession, RunOutcome } from '#sandbox/sandbox.ts';
import type { BuiltCase } from '../problem/built-problem.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import type { Checker } from './checker/checker.ts';
import { decide } from './checker/decide.ts';
import type { Finding } from './finding.ts';
import { judgeReport, refusedAnswer } from './judge-report.ts';
import { readOutcome } from './outcome.ts';
import type { RunReport } from './report.ts';
import type { ValidatorProgram } from './validator/validator-program.ts';

/** A case that has been run and judged. */
export type JudgedCase = {
  case: BuiltCase;
  finding: Finding;
  cpuMs: number;
  wallMs: number;
  memoryKiB: number;
  stdout: string;
  stderr: string;
  /** Lines of results; null where none arrived. */
  results: string | null;
  /** What the learner's object says of itself after the call that failed, where it was asked. */
  state?: string;
};

/** The part of a session that runs cases. */
export type Runs = Pick<BoxSession, 'run'>;

/** What judging a case takes besides the case. */
export type Judging = {
  session: Runs;
  harness: HarnessSpec;
  source: string;
  checker: Checker | null;
  validator: ValidatorProgram | null;
};

export async function runCase(judging: Judging, one: BuiltCase): Promise<JudgedCase> {
  const outcome = await judging.session.run({ input: one.input, limits: one.limits });
  return judged(judging, one, outcome, []);
}

/** The judgement of the last run of a case; `before` are runs that led to it and cost, too. */
export async function judged(
  judging: Judging,
  one: BuiltCase,
  outcome: RunOutcome,
  before: RunOutcome[],
  where: string | null = null,
): Promise<JudgedCase> {
  const read = readOutcome(outcome, one.limits);
  return {
    case: one,
    finding: read.ok ? await judgeWhole(judging, read.report, one, where) : read.failure,
    ...costs([...before, outcome]),
    results: read.ok ? read.report.results : null,
  };
}

async function judgeWhole(
  { harness, checker }: Judging,
  report: RunReport,
  one: BuiltCase,
  where: string | null,
): Promise<Finding> {
  const found = judgeReport(report, one, harness, where);
  if (found.verdict !== 'undecided') return found;
  const { results } = report;
  return decide(checker, one, results, harness, (reason) =>
    refusedAnswer(reason, results, one, harness, where),
  );
}

/** Limits hold for each run, so the dearest of them is the figure to show. */
export function costs(outcomes: RunOutcome[]) {
  const most = (pick: (outcome: RunOutcome) => number) => Math.max(...outcomes.map(pick));
  return {
    cpuMs: most(({ cpuMs }) => cpuMs),
    wallMs: most(({ wallMs }) => wallMs),
    memoryKiB: most(({ memoryKiB }) => memoryKiB),
    stdout: outcomes.map(({ stdout }) => stdout).join(''),
    stderr: outcomes.map(({ stderr }) => stderr).join(''),
  };
}
