import type { Outcome } from '#contract/events.ts';
import { formatMemory, formatTime, plural } from '../../ui/format.ts';
import { verdictWords } from '../verdict/verdict-words.ts';

/** What the same program differs by when it is judged again, at the height of `now`; null where that is not known. */
export type Noise = { timeMs: number | null; memoryKiB: number | null };

/** Until it was measured: about what it usually is. */
const usualShare = 0.15;
const usualMs = 5;
const usualKiB = 1024;

/** In a sentence or two: what has changed against the attempt before. Less than the noise is not told as a change. */
export function changeSince(before: Outcome, now: Outcome, noise: Noise): string {
  const was = `The attempt before: ${verdictWords[before.verdict].label}`;
  if (before.verdict === 'accepted' && now.verdict === 'accepted') {
    return `${was} too. ${costs(before, now, noise)}`;
  }
  const passed = `${was}, ${before.passed}/${before.total} passed.`;
  if (before.total !== now.total) return passed;
  const more = now.passed - before.passed;
  if (more === 0) return `${passed} As many pass now.`;
  const cases = `${more > 0 ? 'more' : 'fewer'} case`;
  return `${passed} ${plural(Math.abs(more), cases)} ${Math.abs(more) === 1 ? 'passes' : 'pass'} now.`;
}

function costs(before: Outcome, now: Outcome, { timeMs, memoryKiB }: Noise): string {
  const times = { before: before.cpuMs, now: now.cpuMs, noise: timeMs, usual: usualMs };
  const sizes = { before: before.memoryKiB, now: now.memoryKiB, noise: memoryKiB, usual: usualKiB };
  const time = compare(times, formatTime, ['faster', 'slower']);
  const memory = compare(sizes, formatMemory, ['less', 'more']);
  return `Time ${time}; memory ${memory}.`;
}

type Figures = { before: number; now: number; noise: number | null; usual: number };

function compare(
  figures: Figures,
  format: (value: number) => string,
  [smaller, larger]: [string, string],
): string {
  const { before, now } = figures;
  const change = now - before;
  if (Math.abs(change) <= noiseOf(figures)) return `about the same (${format(now)})`;
  return `${format(before)} → ${format(now)}, ${change < 0 ? smaller : larger}`;
}

/** It grows with what is measured, and the larger of the two figures has the most. */
function noiseOf({ before, now, noise, usual }: Figures): number {
  if (noise === null) return Math.max(usual, before * usualShare);
  return noise * Math.max(1, before / Math.max(now, Number.EPSILON));
}
