import { writeFloat } from './canonical.ts';
import { conform } from './conform.ts';
import type { TypeNode } from './types.ts';
import { float, fromPlain, linkedOf, treeOf, type Value } from './value.ts';

/**
 * How values travel into a box: JSON that Python reads without loss. Ints are plain digits of any length, floats
 * always have a point or an exponent, and `{"$": "tuple", "v": …}` stands for what JSON has no form of. Where a tree
 * or a linked list is declared it travels as a plain list, which the harness turns into nodes.
 */
export function toWire(value: Value, type: TypeNode): string {
  return write(conform(value, type), holdsNodes(type));
}

function write(value: Value, nodesDeclared: boolean): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'string') return JSON.stringify(value);
  const all = (items: Value[]) => `[${items.map((item) => write(item, nodesDeclared)).join(',')}]`;
  if (Array.isArray(value)) return all(value);
  switch (value.py) {
    case 'float':
      return Number.isFinite(value.value)
        ? writeFloat(value.value)
        : tagged('float', `"${writeFloat(value.value)}"`);
    case 'bytes':
      return tagged('bytes', `"${Buffer.from(value.bytes).toString('hex')}"`);
    case 'tuple':
    case 'set':
      return tagged(value.py, all(value.items));
    case 'tree':
      return nodesDeclared ? all(value.levels) : tagged('tree', all(value.levels));
    case 'linked':
      return nodesDeclared ? all(value.items) : tagged('linked', all(value.items));
    case 'dict':
      return tagged('dict', `[${value.entries.map((entry) => all(entry)).join(',')}]`);
    case 'opaque':
      throw new TypeError(`${value.text} cannot be given to a program`);
  }
}

function tagged(tag: string, json: string): string {
  return `{"$":"${tag}","v":${json}}`;
}

function holdsNodes(type: TypeNode): boolean {
  if (type.t === 'tree' || type.t === 'linked') return true;
  if (type.t === 'tuple') return type.of.some(holdsNodes);
  if (type.t === 'dict') return holdsNodes(type.key) || holdsNodes(type.value);
  return 'of' in type && holdsNodes(type.of);
}

/** Reads wire JSON (a whole CaseInput too) and keeps every digit: whole numbers become bigint. */
export function parseWireJson(text: string): unknown {
  // A reviver that sees the digits takes a second for 100 000 calls; most inputs hold small ints and no float.
  if (!/\d[.eE]|\d{16}/.test(text)) return withInts(JSON.parse(text));
  return JSON.parse(text, (_key, value, context?: { source?: string }) =>
    typeof value === 'number' && /^-?\d+$/.test(context?.source ?? '')
      ? BigInt(context?.source ?? '')
      : value,
  );
}

function withInts(json: unknown): unknown {
  if (typeof json === 'number') return BigInt(json);
  if (Array.isArray(json)) return json.map(withInts);
  if (json === null || typeof json !== 'object') return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, withInts(value)]));
}

/** A value out of parsed wire JSON. */
export function fromWire(json: unknown, type: TypeNode): Value {
  return conform(untag(json), type);
}

function untag(json: unknown): Value {
  if (Array.isArray(json)) return json.map(untag);
  if (json === null || typeof json !== 'object' || !('$' in json) || !('v' in json)) return fromPlain(json);
  const { $: tag, v } = json;
  if (tag === 'float') return float(Number(String(v).replace('inf', 'Infinity')));
  if (tag === 'bytes') return { py: 'bytes', bytes: Buffer.from(String(v), 'hex') };
  const items = Array.isArray(v) ? v.map(untag) : [];
  if (tag === 'tuple' || tag === 'set') return { py: tag, items };
  if (tag === 'tree') return treeOf(items);
  if (tag === 'linked') return linkedOf(items);
  if (tag === 'dict') return { py: 'dict', entries: items.map((pair) => pair as [Value, Value]) };
  throw new TypeError(`no such tag on the wire: ${String(tag)}`);
}
