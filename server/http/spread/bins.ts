import type { SpreadBin } from '#contract/spread.ts';
import { quantile } from './quantile.ts';

const mostBins = 20;
/** One bar alone would show nothing of how near everything is. */
const fewestBins = 5;

type Scale = {
  /** What widths are round numbers of: 1 ms, 1 MiB. */
  unit: number;
  /** The narrowest bin. */
  least: number;
  noise: number | null;
};

/**
 * How the others' figures are spread, with room for `own`. No bin is narrower than the noise, or it would be noise that
 * is drawn. Far away from most, the rest goes into a last bin without an end.
 */
export function binsOf(others: number[], own: number, { unit, least, noise }: Scale): SpreadBin[] {
  const sorted = [...others, own].sort((a, b) => a - b);
  const low = sorted[0] ?? 0;
  const high = Math.min(sorted.at(-1) ?? 0, fence(sorted, noise ?? least));
  const width = roundUp(Math.max((high - low) / (mostBins - 1), noise ?? 0, least) / unit) * unit;
  const first = Math.floor(low / width);
  const last = Math.max(Math.floor(high / width), first);
  const [from, to] = widened(first, last);
  const edges = Array.from({ length: to - from + 1 }, (_, index) => (from + index) * width);
  const end = edges.at(-1) ?? 0;
  const isBeyond = sorted.some((value) => value >= end + width);
  return edges.map((edge, index) => {
    const open = isBeyond && index === edges.length - 1;
    const inside = others.filter((value) => value >= edge && (open || value < edge + width));
    return { from: edge, to: open ? null : edge + width, people: inside.length };
  });
}

/** Beyond it are the few that are far from all others. */
function fence(sorted: number[], room: number): number {
  const [lower, upper] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  return upper + 3 * Math.max(upper - lower, room);
}

function widened(first: number, last: number): [number, number] {
  const missing = Math.max(0, fewestBins - (last - first + 1));
  const before = Math.min(first, Math.floor(missing / 2));
  return [first - before, last + missing - before];
}

/** The next of 1, 2, 5, 10, 20, 50 … */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5].find((one) => one * power >= value * (1 - 1e-9)) ?? 10;
  return step * power;
}
