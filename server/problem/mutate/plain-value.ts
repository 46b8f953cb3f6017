import type { Value } from '../value.ts';

/** A value as YAML writes it, where YAML can: the opposite of `fromPlain`. @throws TypeError where it cannot */
export function toPlain(value: Value): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toPlain);
  switch (value.py) {
    case 'float':
      return value.value;
    case 'tuple':
    case 'set':
    case 'linked':
      return value.items.map(toPlain);
    case 'tree':
      return value.levels.map(toPlain);
    case 'dict':
      return new Map(value.entries.map(([key, item]) => [toPlain(key), toPlain(item)]));
    case 'bytes':
    case 'opaque':
      throw new TypeError(`YAML cannot say a value of ${value.py}`);
  }
}
