import type { Check } from '../problem/built-problem.ts';
import { writeCanonical } from '../problem/canonical.ts';
import { parseCanonical } from '../problem/literal.ts';
import { LiteralError } from '../problem/literal-cursor.ts';
import { answerToText } from '../problem/text-answer.ts';
import type { Value } from '../problem/value.ts';
import { compareTokens } from './compare-tokens.ts';

/** Whether a line that came back is the answer, by the problem's own measure. Both are canonical text. */
export function isAnswer(actual: string, expected: string, check: Check): boolean {
  if (check.kind !== 'any_of' && actual === expected) return true;
  if (isRaise(actual) || isRaise(expected)) return actual === expected;
  switch (check.kind) {
    case 'exact':
    case 'round_trip':
      return false;
    case 'float':
      return withValues(actual, expected, (a, b) => isClose(a, b, check));
    case 'unordered':
      return withValues(
        actual,
        expected,
        (a, b) => withoutOrder(a, check.depth) === withoutOrder(b, check.depth),
      );
    case 'tokens':
      return compareTokens(answerToText(actual), answerToText(expected), check) === null;
    case 'python':
    case 'validator':
      throw new Error('only the checker of the author can compare these');
    case 'any_of':
      return withValues(actual, expected, (a, b) => Array.isArray(b) && includes(b, a));
  }
}

/** The results line of an operation that raised. */
export function isRaise(line: string): boolean {
  return line.startsWith('raises ');
}

/** The longest text of a float is that many times as long as the shortest; ints in the place of floats get some room. */
const longestOfEqual = 8;
const roomChars = 100_000;

function withValues(actual: string, expected: string, compare: (a: Value, b: Value) => boolean): boolean {
  const value = readValue(actual, expected.length * longestOfEqual + roomChars);
  return value !== undefined && compare(value, parseCanonical(expected));
}

/** A frame holds 32 MiB. To read that much takes half a minute, in which this judge would do nothing else. */
const mostChars = 500_000;

/** Undefined where a submission wrote what is no value (it could have forged its report), or more than is read. */
export function readValue(text: string, most: number = mostChars): Value | undefined {
  if (text.length > most) return undefined;
  try {
    return parseCanonical(text);
  } catch (error) {
    if (error instanceof LiteralError) return undefined;
    throw error;
  }
}

type Tolerance = { abs: number; rel: number };

/** Where a float is expected an int will do, as it does for Python; never the other way round. */
function isClose(actual: Value, expected: Value, tolerance: Tolerance): boolean {
  const want = asFloat(expected);
  if (want !== undefined) {
    const got = typeof actual === 'bigint' ? Number(actual) : asFloat(actual);
    return got !== undefined && isNear(got, want, tolerance);
  }
  const [theirs, ours] = [partsOf(actual), partsOf(expected)];
  if (!ours || !theirs) return writeCanonical(actual) === writeCanonical(expected);
  if (ours.name !== theirs.name || ours.parts.length !== theirs.parts.length) return false;
  return ours.parts.every((part, i) => isClose(theirs.parts[i] ?? null, part, tolerance));
}

function asFloat(value: Value): number | undefined {
  return value !== null && typeof value === 'object' && 'py' in value && value.py === 'float'
    ? value.value
    : undefined;
}

function isNear(got: number, want: number, { abs, rel }: Tolerance): boolean {
  if (Object.is(got, want) || got === want) return true;
  return Math.abs(got - want) <= Math.max(abs, rel * Math.abs(want)) && Number.isFinite(want);
}

/** A value whose parts can be compared one by one. */
function partsOf(value: Value): { name: string; parts: Value[] } | undefined {
  if (Array.isArray(value)) return { name: 'list', parts: value };
  if (value === null || typeof value !== 'object') return undefined;
  if (value.py === 'tuple' || value.py === 'linked') return { name: value.py, parts: value.items };
  if (value.py === 'tree') return { name: value.py, parts: value.levels };
  if (value.py !== 'dict') return undefined;
  const entries = value.entries.toSorted(([a], [b]) => (writeCanonical(a) < writeCanonical(b) ? -1 : 1));
  return { name: value.py, parts: entries.flat() };
}

/** Canonical text in which the items of the outermost `depth` levels of lists stand in a fixed order. */
function withoutOrder(value: Value, depth: number): string {
  if (!Array.isArray(value) || depth === 0) return writeCanonical(value);
  return `[${value
    .map((item) => withoutOrder(item, depth - 1))
    .sort()
    .join(', ')}]`;
}

function includes(allowed: Value[], actual: Value): boolean {
  const text = writeCanonical(actual);
  return allowed.some((one) => writeCanonical(one) === text);
}
