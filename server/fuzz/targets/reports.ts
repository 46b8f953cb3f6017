import type { Frame } from '#sandbox/sandbox.ts';
import { readValue } from '../../judge/compare.ts';
import type { Choices } from '../choices.ts';
import { garbledText } from './garble.ts';
import { bent } from './json-values.ts';

/** A report that is garbled or forged, and in which nobody could find these results. */
export function brokenFrame(choices: Choices, results: string): Frame {
  const payload = choices.pick([
    () => garbledText(choices, reportOf(results)),
    () => JSON.stringify(bent(choices, report(results, [], null))),
    () => reportOf(garbledText(choices, results)),
    () => reportOf(results, [], anyFatal(choices)),
    () => reportOf(`${results}\n${results}`),
    () => '['.repeat(choices.below(4) * 5000),
  ])();
  return choices.pick<Frame>([
    { status: 'ok', payload },
    { status: 'ok', payload },
    { status: 'missing' },
    { status: 'malformed', reason: 'cut short' },
  ]);
}

export function reportOf(results: string, raised: object[] = [], fatal: object | null = null): string {
  return JSON.stringify(report(results, raised, fatal));
}

function report(results: string, raised: object[], fatal: object | null) {
  return { results, raised, fatal };
}

function anyFatal(choices: Choices): object {
  return {
    ...anyFault(choices),
    at: choices.pick([null, 0, 1, 9_999_999]),
    phase: choices.pick(['load', 'call', 'result']),
    reason: choices.pick(['exception', 'exit', 'memory', 'missing-entry', 'bad-encoding']),
  };
}

export function anyFault(choices: Choices): object {
  const text = () =>
    choices.pick(['E', 'IndexError', 'RecursionError', '', '\u0000', '<script>', '\u202e', 'x'.repeat(2000)]);
  const line = choices.pick([null, 1, 2, 1_000_000]);
  const trace = choices.some(2, () => ({ line: 1 + choices.below(5), function: text(), code: text() }));
  return { type: text(), message: text(), line, column: line, trace };
}

/** Whether this is a report of exactly these results (or another way of writing the same text), read without a schema. */
export function isHonest(frame: Frame, results: string): boolean {
  if (frame.status !== 'ok') return false;
  try {
    const found = JSON.parse(frame.payload);
    return (
      Object.keys(found).sort().join() === 'fatal,raised,results' &&
      isSame(found.results, results) &&
      found.fatal === null &&
      Array.isArray(found.raised) &&
      found.raised.every((one: object | null) => typeof one === 'object' && one !== null && 'trace' in one)
    );
  } catch {
    return false;
  }
}

function isSame(found: unknown, results: string): boolean {
  if (found === results || !results.startsWith('"') || typeof found !== 'string') return found === results;
  return readValue(found) === readValue(results);
}
