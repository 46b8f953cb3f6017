import type { Check } from '../problem/built-problem.ts';
import { typeName, type Value } from '../problem/value.ts';
import { isRaise, readValue } from './compare.ts';
import { showLine } from './show-value.ts';

/** Longest value that is quoted inside a sentence. */
const quoted = 200;

/** How what came back differs, to follow "it" or "get(3)": "returned 5, expected -1". */
export function difference(actual: string, expected: string, check: Check): string {
  if (isRaise(expected))
    return `returned ${quote(actual)}, expected it to raise ${expected.slice('raises '.length)}`;
  const [got, want] = [readValue(actual), readValue(expected)];
  const base = `returned ${quote(actual)}, expected ${check.kind === 'any_of' ? 'one of ' : ''}${quote(expected)}`;
  if (got === undefined || want === undefined || check.kind === 'any_of') return base;
  const mismatch = typeMismatch(got, want);
  if (mismatch) return `${base}: ${mismatch}`;
  const place = check.kind === 'unordered' ? null : firstDifference(got, want);
  return place ? `${base}: ${place}` : base;
}

function quote(line: string): string {
  return showLine(line, quoted).replaceAll('\n', ' ');
}

/** "expected int, got str", with a word on the usual cause; null where the types are the same. */
function typeMismatch(got: Value, want: Value): string | null {
  const [have, need] = [typeName(got), typeName(want)];
  if (have === need) return null;
  return `expected ${need}, got ${have}${hint(have, need)}`;
}

function hint(have: string, need: string): string {
  if (have === 'None') return ' (is a return missing?)';
  if (have === 'generator' && need === 'list')
    return ' (return list(…) of it, or use return in place of yield)';
  if (have === 'generator') return ' (use return in place of yield)';
  if (have === 'bool' && need === 'int') return ' (True is not 1 here)';
  if (need === 'None') return ' (nothing should be returned)';
  return '';
}

/** For two lists that are too long to compare by eye. */
function firstDifference(got: Value, want: Value): string | null {
  if (!Array.isArray(got) || !Array.isArray(want) || want.length < 5) return null;
  if (got.length !== want.length) return `expected ${want.length} items, got ${got.length}`;
  const at = want.findIndex((item, i) => JSON.stringify(item, plain) !== JSON.stringify(got[i], plain));
  return at < 0 ? null : `the first difference is at index ${at}`;
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}
