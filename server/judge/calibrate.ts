import type { Sandbox } from '#sandbox/sandbox.ts';
import type { BuiltCase, BuiltProblem } from '../problem/built-problem.ts';
import { limitsFor } from '../problem/case-limits.ts';
import { judge } from './judge.ts';

/** How many of a group's cases, the slowest at first sight, are measured more than once, and how often in all. */
const SLOWEST = 3;
const ROUNDS = 3;
/** For a reference whose time is not known yet. */
const UNHURRIED = { cpuMs: 30_000, wallMs: 120_000 };

/** The reference did not solve its own problem here, so there is nothing to measure. */
export class CalibrationFailure extends Error {
  override name = 'CalibrationFailure';
}

/**
 * The problem with every time limit in milliseconds of this machine. Limits that are a multiple of the reference's own
 * time are measured: the least of three runs, since whatever else the machine does only ever adds, on the slowest case
 * of the group. A verdict then does not depend on the hardware.
 * @throws CalibrationFailure, BoxFailure
 */
export async function calibrate(
  problem: BuiltProblem,
  sandbox: Sandbox,
  options: { signal?: AbortSignal } = {},
): Promise<BuiltProblem> {
  const relative = problem.cases.filter(({ limits }) => limits.timesReference !== undefined);
  if (relative.length === 0) return problem;
  const times = await measure(problem, relative, sandbox, options);
  const slowest = slowestOfEach(relative, times);
  for (let round = 1; round < ROUNDS; round += 1) {
    const again = await measure(problem, slowest, sandbox, options);
    for (const [ordinal, ms] of again) times.set(ordinal, Math.min(ms, times.get(ordinal) ?? ms));
  }
  const timeOf = (group: string) =>
    Math.max(
      0,
      ...slowest.filter((one) => one.group === group).map(({ ordinal }) => times.get(ordinal) ?? 0),
    );
  const cases = problem.cases.map((one) => ({ ...one, limits: limitsFor(one.limits, timeOf(one.group)) }));
  return { ...problem, cases };
}

/** Ordinal → CPU milliseconds of the reference. */
async function measure(
  { slug, referenceSource, harness, groups, checkerSource }: BuiltProblem,
  cases: BuiltCase[],
  sandbox: Sandbox,
  options: { signal?: AbortSignal },
): Promise<Map<number, number>> {
  const unlimited = cases.map((one) => ({ ...one, limits: { ...one.limits, ...UNHURRIED } }));
  const task = { source: referenceSource, harness, groups, checkerSource, cases: unlimited, showAll: false };
  const times = new Map<number, number>();
  for await (const event of judge({ ...task, stop: 'never' }, sandbox, options)) {
    if (event.verdict !== 'accepted') {
      throw new CalibrationFailure(`the reference of ${slug}: ${event.verdict} (${event.message})`);
    }
    if (event.type === 'case') times.set(event.ordinal, event.cpuMs);
  }
  return times;
}

function slowestOfEach(cases: BuiltCase[], times: Map<number, number>): BuiltCase[] {
  const timeOf = ({ ordinal }: BuiltCase) => times.get(ordinal) ?? 0;
  const groups = Map.groupBy(cases, ({ group }) => group);
  return [...groups.values()].flatMap((group) =>
    group.toSorted((a, b) => timeOf(b) - timeOf(a)).slice(0, SLOWEST),
  );
}
