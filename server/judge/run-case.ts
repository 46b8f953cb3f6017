import type { BoxSession, RunOutcome } from '#sandbox/sandbox.ts';
import type { BuiltCase } from '../problem/built-problem.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import type { Finding } from './finding.ts';
import { judgeReport } from './judge-report.ts';
import { readOutcome } from './outcome.ts';

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
};

/** The part of a session that runs cases. */
export type Runs = Pick<BoxSession, 'run'>;

export async function runCase(session: Runs, one: BuiltCase, harness: HarnessSpec): Promise<JudgedCase> {
  const outcome = await session.run({ input: one.input, limits: one.limits });
  return judged(one, harness, outcome, []);
}

/** The judgement of the last run of a case; `before` are runs that led to it and cost, too. */
export function judged(
  one: BuiltCase,
  harness: HarnessSpec,
  outcome: RunOutcome,
  before: RunOutcome[],
  where: string | null = null,
): JudgedCase {
  const read = readOutcome(outcome, one.limits);
  const finding = read.ok ? judgeReport(read.report, one, harness, where) : read.failure;
  return {
    case: one,
    finding,
    ...costs([...before, outcome]),
    results: read.ok ? read.report.results : null,
  };
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
