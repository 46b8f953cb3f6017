import { printType } from '../problem/type-text.ts';
import type { TypeNode } from '../problem/types.ts';
import { kindOf, typeName, type Value } from '../problem/value.ts';

/**
 * What in a value is not of the declared type, at any depth: "[2][0] is str where int is declared"; null where all is.
 * Nothing is bent, but that an int will do for a float, as it does for Python.
 */
export function misfitOf(value: Value, type: TypeNode, at = ''): string | null {
  const kind = kindOf(value);
  if (kind === 'opaque') return misfit(value, type, at);
  switch (type.t) {
    case 'any':
    case 'graph':
      return firstMisfit(partsOf(value), { t: 'any' }, at);
    case 'optional':
      return value === null ? null : misfitOf(value, type.of, at);
    case 'float':
      return kind === 'float' || kind === 'int' ? null : misfit(value, type, at);
    case 'tree':
    case 'linked':
      if (kind !== type.t && kind !== 'none') return misfit(value, type, at);
      return firstMisfit(partsOf(value), type.t === 'tree' ? { t: 'optional', of: type.of } : type.of, at);
    default:
      return kind === type.t ? insideMisfit(value, type, at) : misfit(value, type, at);
  }
}

function insideMisfit(value: Value, type: TypeNode, at: string): string | null {
  const parts = partsOf(value);
  switch (type.t) {
    case 'list':
    case 'set':
      return firstMisfit(parts, type.of, at);
    case 'tuple':
      if (parts.length !== type.of.length)
        return `${at || 'it'} has ${parts.length} items where ${printType(type)} is declared`;
      return first(parts.map((part, i) => misfitOf(part, type.of[i] ?? { t: 'any' }, `${at}[${i}]`)));
    case 'dict': {
      const keys = parts.filter((_, i) => i % 2 === 0);
      const values = parts.filter((_, i) => i % 2 === 1);
      return insideDict(keys, type.key, `${at} key`) ?? insideDict(values, type.value, `${at} value`);
    }
    default:
      return null;
  }
}

function firstMisfit(parts: Value[], type: TypeNode, at: string): string | null {
  for (const [i, part] of parts.entries()) {
    const found = misfitOf(part, type, `${at}[${i}]`);
    if (found) return found;
  }
  return null;
}

function insideDict(parts: Value[], type: TypeNode, at: string): string | null {
  return first(parts.map((part, i) => misfitOf(part, type, `${at.trimStart()} ${i + 1}`)));
}

function first(found: (string | null)[]): string | null {
  return found.find((one) => one !== null) ?? null;
}

function misfit(value: Value, type: TypeNode, at: string): string {
  return `${at || 'it'} is ${typeName(value)} where ${printType(type)} is declared`;
}

/** Of a dict, keys and values in turn. */
function partsOf(value: Value): Value[] {
  if (Array.isArray(value)) return value;
  if (value === null || typeof value !== 'object') return [];
  switch (value.py) {
    case 'tuple':
    case 'set':
    case 'linked':
      return value.items;
    case 'tree':
      return value.levels;
    case 'dict':
      return value.entries.flat();
    default:
      return [];
  }
}
