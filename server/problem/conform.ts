import { printType } from './type-text.ts';
import type { TypeNode } from './types.ts';
import { float, kindOf, linkedOf, treeOf, typeName, type Value } from './value.ts';

/** A value is not of the type that a signature declares. The message says where and what was expected. */
export class TypeMismatch extends Error {
  override name = 'TypeMismatch';
}

/**
 * The value as the declared type wants it: what people cannot write in YAML (a tuple, a set, a tree) they write as a
 * list, and 1 will do for a float. Nothing else is bent: a bool is no int, a str is no list.
 * @throws TypeMismatch, whose message begins with `at` ("nums[3]: expected int, got str")
 */
export function conform(value: Value, type: TypeNode, at = 'value'): Value {
  const fitted = fit(value, type, at);
  if (fitted === undefined)
    throw new TypeMismatch(`${at}: expected ${printType(type)}, got ${typeName(value)}`);
  return fitted;
}

function fit(value: Value, type: TypeNode, at: string): Value | undefined {
  switch (type.t) {
    case 'any':
    case 'graph':
      return value;
    case 'none':
      return value === null ? value : undefined;
    case 'optional':
      return value === null ? value : conform(value, type.of, at);
    case 'float':
      return typeof value === 'bigint' ? float(Number(value)) : only('float', value);
    case 'int':
    case 'bool':
    case 'str':
    case 'bytes':
      return only(type.t, value);
    default:
      return fitContainer(value, type, at);
  }
}

function only(kind: string, value: Value): Value | undefined {
  return kindOf(value) === kind ? value : undefined;
}

function fitContainer(value: Value, type: TypeNode, at: string): Value | undefined {
  const items = itemsOf(value);
  switch (type.t) {
    case 'list':
      return Array.isArray(value) ? each(value, type.of, at) : undefined;
    case 'set':
      return items && { py: 'set', items: each(items, type.of, at) };
    case 'tuple':
      return items?.length === type.of.length
        ? {
            py: 'tuple',
            items: items.map((item, i) => conform(item, type.of[i] ?? { t: 'any' }, `${at}[${i}]`)),
          }
        : undefined;
    case 'linked':
      return value === null ? null : items && linkedOf(each(items, type.of, at));
    case 'tree':
      return value === null ? null : items && fitTree(items, type.of, at);
    case 'dict':
      return fitDict(value, type, at);
    default:
      return undefined;
  }
}

function itemsOf(value: Value): Value[] | undefined {
  if (Array.isArray(value)) return value;
  if (value === null || typeof value !== 'object') return undefined;
  if (value.py === 'tree') return value.levels;
  return 'items' in value ? value.items : undefined;
}

function each(items: Value[], type: TypeNode, at: string): Value[] {
  return items.map((item, i) => conform(item, type, `${at}[${i}]`));
}

/** Checks, too, that every node in the list has a parent that is there. */
function fitTree(items: Value[], type: TypeNode, at: string): Value {
  let places = 1;
  for (const [i, item] of items.entries()) {
    if (places === 0) {
      if (item === null) continue;
      throw new TypeMismatch(`${at}: item ${i} of the level order has no parent`);
    }
    places += item === null ? -1 : 1;
    if (item !== null) conform(item, type, `${at}[${i}]`);
  }
  return treeOf(items.map((item, i) => (item === null ? null : conform(item, type, `${at}[${i}]`))));
}

function fitDict(value: Value, type: TypeNode & { t: 'dict' }, at: string): Value | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || value.py !== 'dict')
    return undefined;
  const entries = value.entries.map(([key, item]): [Value, Value] => [
    conform(key, type.key, `a key of ${at}`),
    conform(item, type.value, `${at}[${typeof key === 'string' ? JSON.stringify(key) : String(key)}]`),
  ]);
  return { py: 'dict', entries };
}
