import type { Choices } from '../../fuzz/choices.ts';
import { boundValue, type Constraints, type Sizes } from '../constraints.ts';
import type { TypeNode } from '../types.ts';
import { float, linkedOf, treeOf, type Value } from '../value.ts';

/** A value of the type within its constraints as far as that is easy; the caller checks it. Small sizes make small
 *  values. @throws TypeError where no value of this type can be thought of */
export function randomValue(choices: Choices, type: TypeNode, limits: Constraints, size: number): Value {
  const items = (of: TypeNode, sizes: Sizes | undefined) =>
    arranged(
      manyOf(choices, sizes, size, () => randomValue(choices, of, limits.items ?? {}, size)),
      limits,
    );
  switch (type.t) {
    case 'int':
      return wholeNumber(choices, limits, size);
    case 'float':
      return float(Number(wholeNumber(choices, limits, size)) + choices.pick([0, 0, 0.5, 0.25]));
    case 'bool':
      return choices.once(2);
    case 'str':
      return manyOf(choices, limits.len, size, () => choices.pick(['a', 'b', 'c', ' '])).join('');
    case 'bytes':
      return { py: 'bytes', bytes: Buffer.from(manyOf(choices, limits.len, size, () => choices.below(256))) };
    case 'none':
    case 'any':
      return null;
    case 'optional':
      return choices.once(4) ? null : randomValue(choices, type.of, limits, size);
    case 'list':
      return items(type.of, limits.len);
    case 'set':
      return { py: 'set', items: items(type.of, limits.len) };
    case 'tuple':
      return { py: 'tuple', items: type.of.map((of) => randomValue(choices, of, limits.items ?? {}, size)) };
    case 'dict':
      return {
        py: 'dict',
        entries: manyOf(choices, limits.len, size, () => [
          randomValue(choices, type.key, limits.keys ?? {}, size),
          randomValue(choices, type.value, limits.values ?? {}, size),
        ]),
      };
    case 'linked':
      return linkedOf(items(type.of, limits.nodes));
    case 'tree':
      return randomTree(choices, items(type.of, limits.nodes));
    case 'graph':
      throw new TypeError('a graph is not drawn at random');
  }
}

function manyOf<T>(choices: Choices, sizes: Sizes | undefined, size: number, make: () => T): T[] {
  const least = sizes?.min ?? 0;
  const most = Math.min(sizes?.max ?? Number.POSITIVE_INFINITY, least + size);
  return Array.from({ length: least + choices.below(most - least + 1) }, make);
}

/** Mostly near zero or the smallest allowed, where programs go wrong; now and then at the bounds. */
function wholeNumber(choices: Choices, { min, max }: Constraints, size: number): bigint {
  const least = min === undefined ? -1_000_000n : BigInt(Math.ceil(Number(boundValue(min))));
  const most = max === undefined ? 1_000_000n : BigInt(Math.floor(Number(boundValue(max))));
  if (choices.once(12)) return clamped(choices.pick([least, most, least + 1n, most - 1n]), least, most);
  const near = least > 0n ? least : most < 0n ? most - BigInt(size) : 0n;
  return clamped(near + BigInt(choices.below(size + 3) - (near === 0n ? 1 : 0)), least, most);
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
