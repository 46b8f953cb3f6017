import type { Value } from '../problem/value.ts';

/** How large a value is: "300 lists" and, of what is in them, "90 000 items in all". */
export type Size = { amount: number; unit: string; inAll?: { amount: number; unit: string } };

/** Null for what has no length: a number, a truth value, None. */
export function sizeOfValue(value: Value): Size | null {
  if (typeof value === 'string') return { amount: [...value].length, unit: 'character' };
  if (Array.isArray(value)) return sizeOfItems(value);
  if (value === null || typeof value !== 'object') return null;
  switch (value.py) {
    case 'bytes':
      return { amount: value.bytes.length, unit: 'byte' };
    case 'tuple':
    case 'set':
      return sizeOfItems(value.items);
    case 'dict':
      return { ...sizeOfItems(value.entries.map((entry) => entry[1])), unit: 'entry' };
    case 'tree':
      return { amount: value.levels.filter((node) => node !== null).length, unit: 'node' };
    case 'linked':
      return { amount: value.items.length, unit: 'node' };
    case 'float':
    case 'opaque':
      return null;
  }
}

function sizeOfItems(items: Value[]): Size {
  const inner = items.flatMap((item) => sizeOfValue(item) ?? []);
  const size = { amount: items.length, unit: 'item' };
  const [first] = inner;
  if (!first) return size;
  const amount = inner.reduce((sum, one) => sum + (one.inAll ?? one).amount, 0);
  return { ...size, inAll: { amount, unit: (first.inAll ?? first).unit } };
}

/** By what there is in all. */
export function compareSizes(a: Size, b: Size): number {
  return (a.inAll ?? a).amount - (b.inAll ?? b).amount;
}
