import { canonical } from './canonical.ts';
import { boundValue, type Constraints, type Sizes } from './constraints.ts';
import type { TypeNode } from './types.ts';
import { kindOf, type Value } from './value.ts';

/** `path` names the argument and the item in it: "nums[3]". */
export type Violation = { path: string; message: string };

/** Looks for the first violation in a value of the right type, and notes which bounds the value touches, by
 *  names such as "nums.len.max", so that bounds which no case touches can be found. */
export type ConstraintCheck = (value: Value, touched?: Set<string>) => Violation | null;

/** @param name what the value is called: the parameter, or "method.parameter" */
export function compileConstraints(type: TypeNode, constraints: Constraints, name: string): ConstraintCheck {
  if (type.t === 'optional') {
    const inner = compileConstraints(type.of, constraints, name);
    return (value, touched) => (value === null ? null : inner(value, touched));
  }
  const parts = [
    rangeCheck(constraints, name),
    sizeCheck('len', constraints.len, name),
    sizeCheck('nodes', constraints.nodes, name),
    constraints.unique ? uniqueCheck(type) : null,
    constraints.sorted ? sortedCheck : null,
    ...insideChecks(type, constraints, name),
  ].filter((part) => part !== null);
  return (value, touched) => {
    for (const part of parts) {
      const violation = part(value, touched);
      if (violation) return violation;
    }
    return null;
  };
}

function rangeCheck({ min, max }: Constraints, name: string): ConstraintCheck | null {
  if (min === undefined && max === undefined) return null;
  const low = min === undefined ? null : boundValue(min);
  const high = max === undefined ? null : boundValue(max);
  return (value, touched) => {
    const number = numberOf(value);
    if (number === null) return null;
    if (low !== null && !(number >= low)) return violation(`${number} is below the minimum, ${min}`);
    if (high !== null && !(number <= high)) return violation(`${number} is above the maximum, ${max}`);
    // biome-ignore lint/suspicious/noDoubleEquals: 1n == 1 across bigint and number is what is asked
    if (number == low) touched?.add(`${name}.min`);
    // biome-ignore lint/suspicious/noDoubleEquals: see above
    if (number == high) touched?.add(`${name}.max`);
    return null;
  };
}

function numberOf(value: Value): bigint | number | null {
  if (typeof value === 'bigint') return value;
  return value !== null && typeof value === 'object' && 'py' in value && value.py === 'float'
    ? value.value
    : null;
}

function sizeCheck(word: 'len' | 'nodes', sizes: Sizes | undefined, name: string): ConstraintCheck | null {
  if (!sizes) return null;
  const { min = 0, max = Number.POSITIVE_INFINITY } = sizes;
  return (value, touched) => {
    const size = sizeOf(value);
    const what = `${size} ${unit(value, word, size)}`;
    if (size < min) return violation(`${what}, at least ${min} needed`);
    if (size > max) return violation(`${what}, at most ${max} allowed`);
    if (size === sizes.min) touched?.add(`${name}.${word}.min`);
    if (size === sizes.max) touched?.add(`${name}.${word}.max`);
    return null;
  };
}

function unit(value: Value, word: 'len' | 'nodes', size: number): string {
  const one = word === 'nodes' ? 'node' : typeof value === 'string' ? 'character' : 'item';
  return size === 1 ? one : `${one}s`;
}

/** How many characters, bytes, items, entries or nodes. Python counts characters, not UTF-16 units. */
function sizeOf(value: Value): number {
  if (typeof value === 'string') return [...value].length;
  if (value !== null && typeof value === 'object' && 'py' in value) {
    if (value.py === 'bytes') return value.bytes.length;
    if (value.py === 'dict') return value.entries.length;
  }
  return itemsOf(value).length;
}

/** Items of a list, set, tuple or linked list; values of a tree's nodes. */
function itemsOf(value: Value): Value[] {
  if (Array.isArray(value)) return value;
  if (value === null || typeof value !== 'object') return [];
  if (value.py === 'tree') return value.levels.filter((level) => level !== null);
  return 'items' in value ? value.items : [];
}

function uniqueCheck(type: TypeNode): ConstraintCheck {
  const of: TypeNode = 'of' in type && !Array.isArray(type.of) ? type.of : { t: 'any' };
  return (value) => {
    const seen = new Set<string>();
    for (const item of itemsOf(value)) {
      const text = canonical(item, of);
      if (seen.has(text)) return violation(`${text} occurs twice, and values must be unique`);
      seen.add(text);
    }
    return null;
  };
}

function sortedCheck(value: Value): Violation | null {
  const items = itemsOf(value);
  for (let i = 1; i < items.length; i++) {
    const [before, after] = [sortKey(items[i - 1]), sortKey(items[i])];
    if (before > after)
      return { path: `[${i}]`, message: 'is smaller than the item before it; must be sorted' };
  }
  return null;
}

function sortKey(value: Value | undefined): bigint | number | string {
  if (typeof value === 'string') return value;
  return value === undefined ? 0 : (numberOf(value) ?? 0);
}

function insideChecks(type: TypeNode, constraints: Constraints, name: string): ConstraintCheck[] {
  const checks: ConstraintCheck[] = [];
  if (constraints.items && 'of' in type && !Array.isArray(type.of)) {
    const check = compileConstraints(type.of, constraints.items, `${name}.items`);
    checks.push((value, touched) => eachIn(itemsOf(value), check, touched));
  }
  if (type.t === 'tuple' && constraints.parts) {
    const parts = type.of.map((of, i) =>
      compileConstraints(of, constraints.parts?.[i] ?? {}, `${name}.parts[${i}]`),
    );
    checks.push((value, touched) => eachBy(itemsOf(value), parts, touched));
  }
  if (type.t === 'dict') {
    const keys = compileConstraints(type.key, constraints.keys ?? {}, `${name}.keys`);
    const values = compileConstraints(type.value, constraints.values ?? {}, `${name}.values`);
    checks.push((value, touched) => eachIn(dictPart(value, 0), keys, touched));
    checks.push((value, touched) => eachIn(dictPart(value, 1), values, touched));
  }
  return checks;
}

function dictPart(value: Value, part: 0 | 1): Value[] {
  return kindOf(value) === 'dict'
    ? (value as { entries: [Value, Value][] }).entries.map((entry) => entry[part])
    : [];
}

function eachIn(items: Value[], check: ConstraintCheck, touched?: Set<string>): Violation | null {
  return firstIn(items, () => check, touched);
}

function eachBy(items: Value[], checks: ConstraintCheck[], touched?: Set<string>): Violation | null {
  return firstIn(items, (i) => checks[i], touched);
}

function firstIn(
  items: Value[],
  checkOf: (i: number) => ConstraintCheck | undefined,
  touched?: Set<string>,
): Violation | null {
  for (const [i, item] of items.entries()) {
    const found = checkOf(i)?.(item, touched);
    if (found) return { path: `[${i}]${found.path}`, message: found.message };
  }
  return null;
}

function violation(message: string): Violation {
  return { path: '', message };
}

/** Every bound that is declared, by the names that a check reports as touched. */
export function declaredBounds(constraints: Constraints, name: string): string[] {
  const bounds = (['min', 'max'] as const).flatMap((end) => [
    ...(constraints[end] === undefined ? [] : [`${name}.${end}`]),
    ...(constraints.len?.[end] === undefined ? [] : [`${name}.len.${end}`]),
    ...(constraints.nodes?.[end] === undefined ? [] : [`${name}.nodes.${end}`]),
  ]);
  const inside = (['items', 'keys', 'values'] as const).flatMap((part) => {
    const inner = constraints[part];
    return inner ? declaredBounds(inner, `${name}.${part}`) : [];
  });
  const parts = (constraints.parts ?? []).flatMap((part, i) => declaredBounds(part, `${name}.parts[${i}]`));
  return [...bounds, ...inside, ...parts];
}
