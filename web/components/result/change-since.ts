import type { Outcome } from '#contract/events.ts';
import { formatMemory, formatTime, plural } from '../../ui/format.ts';
import { verdictWords } from '../verdict/verdict-words.ts';

/** The same program measured twice differs by about as much: less is not told as a change. */
const noiseShare = 0.15;
const noiseMs = 5;
const noiseKiB = 1024;

/** In a sentence or two: what has changed against the attempt before. */
export function changeSince(before: Outcome, now: Outcome): string {
  const was = `The attempt before: ${verdictWords[before.verdict].label}`;
  if (before.verdict === 'accepted' && now.verdict === 'accepted') return `${was} too. ${costs(before, now)}`;
  const passed = `${was}, ${before.passed}/${before.total} passed.`;
  if (before.total !== now.total) return passed;
  const more = now.passed - before.passed;
  if (more === 0) return `${passed} As many pass now.`;
  return `${passed} ${plural(Math.abs(more), 'case')} ${more > 0 ? 'more' : 'fewer'} now.`;
}

function costs(before: Outcome, now: Outcome): string {
  const time = compare(before.cpuMs, now.cpuMs, noiseMs, formatTime, ['faster', 'slower']);
  const memory = compare(before.memoryKiB, now.memoryKiB, noiseKiB, formatMemory, ['less', 'more']);
  return `Time ${time}; memory ${memory}.`;
}

function compare(
  before: number,
  now: number,
  noise: number,
  format: (value: number) => string,
  [smaller, larger]: [string, string],
): string {
  const change = now - before;
  if (Math.abs(change) <= Math.max(noise, before * noiseShare)) return `about the same (${format(now)})`;
  return `${format(before)} → ${format(now)}, ${change < 0 ? smaller : larger}`;
}
