import type { JudgedCase, JudgedSubmission } from '../../verify/run-submission.ts';
import type { SourceProblem } from '../convert/source-problem.ts';
import type { GroupLimits } from '../convert/write-practice-yaml.ts';

export type Recalibrated = { limits: GroupLimits; told: string };

/** Seconds that a package gets at least where it says no limit. */
const leastLimit = 1;
/** Milliseconds. Below, a run is mostly its start, and a multiple of it would be a matter of luck. */
const startMs = 50;

/**
 * Limits that leave the accepted Python submissions the room that the format wants. One that was meant for compiled
 * languages becomes a multiple of the reference's time, which every judge measures for itself.
 */
export function recalibrate(
  problem: Pick<SourceProblem, 'timeLimit' | 'acceptedToLimit'>,
  accepted: JudgedSubmission[],
  reference: JudgedSubmission,
): Recalibrated {
  const slowest = slowestOf(accepted);
  const took = `the slowest accepted Python submission, ${slowest.path}, takes ${seconds(slowest.one.cpuMs)} here`;
  const { timeLimit, acceptedToLimit } = problem;
  const least = timeLimit ?? leastLimit;
  const room = timeLimit === null ? Math.max(2, acceptedToLimit) : 2;
  const original = timeLimit === null ? 'the package says none' : `${timeLimit} s in the package`;
  if (slowest.one.cpuMs * room <= least * 1000) {
    const kept = timeLimit === null ? `it is ${least} s` : 'it stays';
    return { limits: {}, told: `${original}; ${took}; ${kept}` };
  }
  const times = Math.max(2, Math.ceil(room * mostTimes(accepted, reference) * 2) / 2);
  const ofReference = Math.max(...reference.cases.map(({ cpuMs }) => cpuMs));
  const now = `it is ${times} times what the reference takes for a group, at least ${least} s (${seconds(times * ofReference)} here)`;
  return { limits: { times_reference: times, at_least: least }, told: `${original}; ${took}; ${now}` };
}

function slowestOf(accepted: JudgedSubmission[]): { path: string; one: JudgedCase } {
  const all = accepted.flatMap(({ path, cases }) => cases.map((one) => ({ path, one })));
  return all.reduce((a, b) => (b.one.cpuMs > a.one.cpuMs ? b : a));
}

/** How much longer than the reference an accepted submission takes, at most: by groups, as limits are. */
function mostTimes(accepted: JudgedSubmission[], reference: JudgedSubmission): number {
  const base = slowestByGroup(reference);
  const ratios = accepted.flatMap((one) =>
    [...slowestByGroup(one)].map(([group, ms]) =>
      ms < startMs ? 1 : ms / Math.max(startMs, base.get(group) ?? 0),
    ),
  );
  return Math.max(1, ...ratios);
}

function slowestByGroup({ cases }: JudgedSubmission): Map<string, number> {
  const groups = Map.groupBy(cases, ({ group }) => group);
  return new Map(
    [...groups].map(([group, members]) => [group, Math.max(...members.map(({ cpuMs }) => cpuMs))]),
  );
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
