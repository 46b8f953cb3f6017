import type { CostSpread, Spread } from '#contract/spread.ts';
import type { AcceptedCost } from '../../store/accepted.ts';
import { binsOf } from './bins.ts';
import { noiseAt, type Program } from './noise.ts';
import { quantile } from './quantile.ts';

/** With the caller: fewer are no distribution, and each of them could be read off it. */
const fewestPeople = 5;

type Costs = { cpuMs: number; memoryKiB: number };

type Known = {
  own: Costs & { userId: string };
  /** Of the version, the newest first; the caller's too. */
  accepted: AcceptedCost[];
  /** Of the same version's reference. */
  referenceRuns: Costs[];
};

/** The caller's figures among those of the newest accepted submission of each other person. */
export function spreadOf({ own, accepted, referenceRuns }: Known): Spread {
  const others = newestOfEach(accepted.filter(({ userId }) => userId !== own.userId));
  const programs = [referenceRuns, ...Map.groupBy(accepted, ({ program }) => program).values()];
  const spread = (figure: (costs: Costs) => number, scale: { unit: number; least: number }) =>
    costSpread(others.map(figure), figure(own), {
      ...scale,
      programs: programs.map((one) => one.map(figure)),
    });
  return {
    others: others.length,
    timeMs: spread(({ cpuMs }) => cpuMs, { unit: 1, least: 1 }),
    memoryKiB: spread(({ memoryKiB }) => memoryKiB, { unit: 1024, least: 102.4 }),
  };
}

function newestOfEach(accepted: AcceptedCost[]): AcceptedCost[] {
  const seen = new Set<string>();
  return accepted.filter(({ userId }) => !seen.has(userId) && seen.add(userId));
}

function costSpread(
  others: number[],
  own: number,
  { programs, ...scale }: { unit: number; least: number; programs: Program[] },
): CostSpread {
  const noise = noiseAt(programs, own);
  if (others.length + 1 < fewestPeople) return { own, noise, bins: [], compared: null };
  const bins = binsOf(others, own, { ...scale, noise });
  return { own, noise, bins, compared: noise === null ? null : compare(others, own, noise) };
}

function compare(others: number[], own: number, noise: number): CostSpread['compared'] {
  const sorted = others.toSorted((a, b) => a - b);
  const less = others.filter((value) => value < own - noise).length;
  const more = others.filter((value) => value > own + noise).length;
  const likeMost = quantile(sorted, 0.25) >= own - noise && quantile(sorted, 0.75) <= own + noise;
  return { less, same: others.length - less - more, more, likeMost };
}
