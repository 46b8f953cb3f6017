import type { Choices } from '../../fuzz/choices.ts';
import { boundValue, type Constraints, type Sizes } from '../constraints.ts';
import type { TypeNode } from '../types.ts';
import { float, linkedOf, treeOf, type Value } from '../value.ts';

/** What values are drawn by. */
export type Drawing = {
  choices: Choices;
  /** Small sizes make small values. */
  size: number;
  telling: Telling;
};

/** Numbers and letters that the program itself speaks of: it may treat these, and those beside them, differently. */
export type Telling = { numbers: bigint[]; letters: string[] };

/** A value of the type within its constraints as far as that is easy; the caller checks it.
 *  @throws TypeError where no value of this type can be thought of */
export function randomValue(drawing: Drawing, type: TypeNode, limits: Constraints): Value {
  const { choices, telling } = drawing;
  const items = (of: TypeNode, sizes: Sizes | undefined) =>
    arranged(
      manyOf(drawing, sizes, () => randomValue(drawing, of, limits.items ?? {})),
      limits,
    );
  switch (type.t) {
    case 'int':
      return wholeNumber(drawing, limits);
    case 'float':
      return float(Number(wholeNumber(drawing, limits)) + choices.pick([0, 0, 0.5, 0.25]));
    case 'bool':
      return choices.once(2);
    case 'str':
      return manyOf(drawing, limits.len, () => choices.pick(['a', 'b', ...telling.letters])).join('');
    case 'bytes':
      return { py: 'bytes', bytes: Buffer.from(manyOf(drawing, limits.len, () => choices.below(256))) };
    case 'none':
    case 'any':
      return null;
    case 'optional':
      return choices.once(4) ? null : randomValue(drawing, type.of, limits);
    case 'list':
      return items(type.of, limits.len);
    case 'set':
      return { py: 'set', items: items(type.of, limits.len) };
    case 'tuple':
      return {
        py: 'tuple',
        items: type.of.map((of, i) => randomValue(drawing, of, limits.parts?.[i] ?? {})),
      };
    case 'dict':
      return { py: 'dict', entries: manyOf(drawing, limits.len, () => randomEntry(drawing, type, limits)) };
    case 'linked':
      return linkedOf(items(type.of, limits.nodes));
    case 'tree':
      return randomTree(choices, items(type.of, limits.nodes));
    case 'graph':
      throw new TypeError('a graph is not drawn at random');
  }
}

function randomEntry(
  drawing: Drawing,
  { key, value }: TypeNode & { t: 'dict' },
  { keys = {}, values = {} }: Constraints,
): [Value, Value] {
  return [randomValue(drawing, key, keys), randomValue(drawing, value, values)];
}

function manyOf<T>({ choices, size }: Drawing, sizes: Sizes | undefined, make: () => T): T[] {
  const least = sizes?.min ?? 0;
  const most = Math.min(sizes?.max ?? Number.POSITIVE_INFINITY, least + size);
  return Array.from({ length: least + choices.below(most - least + 1) }, make);
}

/** Mostly near zero or the smallest allowed, where programs go wrong; else beside a bound or a number that tells. */
function wholeNumber({ choices, size, telling }: Drawing, { min, max }: Constraints): bigint {
  const least = wholeBound(min ?? '-1000000');
  const most = wholeBound(max ?? '1000000');
  const beside = [-1n, 0n, 1n];
  if (choices.once(8)) return clamped(choices.pick([least, most]) + choices.pick(beside), least, most);
  if (telling.numbers.length > 0 && choices.once(4)) {
    return clamped(choices.pick(telling.numbers) + choices.pick(beside), least, most);
  }
  const near = least > 0n ? least : most < 0n ? most - BigInt(size) : 0n;
  return clamped(near + BigInt(choices.below(size + 3) - (near === 0n ? 1 : 0)), least, most);
}

function wholeBound(bound: string): bigint {
  const value = boundValue(bound);
  return typeof value === 'bigint' ? value : BigInt(Math.trunc(value));
}

function clamped(value: bigint, least: bigint, most: bigint): bigint {
  return value < least ? least : value > most ? most : value;
}

function arranged(items: Value[], { unique, sorted }: Constraints): Value[] {
  const kept = unique ? items.filter((item, i) => items.indexOf(item) === i) : items;
  return sorted
    ? kept.toSorted((a, b) => (Number(a) < Number(b) ? -1 : Number(a) > Number(b) ? 1 : 0))
    : kept;
}

/** The values level by level; each node's children are there or not as it falls. */
function randomTree(choices: Choices, values: Value[]): Value {
  const left = [...values];
  const levels: Value[] = left.splice(0, 1);
  let open = levels.length;
  while (left.length > 0 && open > 0) {
    open -= 1;
    for (let side = 0; side < 2; side += 1) {
      const forced = open === 0 && side === 1;
      if (left.length === 0 || (!forced && choices.once(3))) levels.push(null);
      else {
        levels.push(left.shift() ?? null);
        open += 1;
      }
    }
  }
  return treeOf(levels);
}
