import { conform } from './conform.ts';
import type { TypeNode } from './types.ts';
import type { Value } from './value.ts';

/**
 * Canonical text: one line, ASCII, typed and lossless, the same for equal values on every machine. `exact` compares
 * it as text. The harness in the box writes the same (sandbox/image/harness/write.py); the two must agree.
 */
export function canonical(value: Value, type: TypeNode): string {
  return writeCanonical(conform(value, type));
}

/** From here on an int is written in hexadecimal: Python reads and writes longer decimals in quadratic time, and
 *  refuses to by default. */
const hexFrom = 10n ** 4300n;

/** Canonical text of a value that is already of its declared type. */
export function writeCanonical(value: Value): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'bigint') return writeInt(value);
  if (typeof value === 'string') return writeString(value);
  if (Array.isArray(value)) return `[${value.map(writeCanonical).join(', ')}]`;
  switch (value.py) {
    case 'float':
      return writeFloat(value.value);
    case 'bytes':
      return writeBytes(value.bytes);
    case 'tuple':
      return `(${value.items.map(writeCanonical).join(', ')}${value.items.length === 1 ? ',' : ''})`;
    case 'set':
      return value.items.length === 0
        ? 'set()'
        : `{${[...new Set(value.items.map(writeCanonical))].sort().join(', ')}}`;
    case 'dict':
      return writeDict(value.entries);
    case 'tree':
      return `TreeNode(${writeCanonical(value.levels)})`;
    case 'linked':
      return `ListNode(${writeCanonical(value.items)})`;
    case 'opaque':
      return value.text;
  }
}

export function writeInt(value: bigint): string {
  const size = value < 0n ? -value : value;
  if (size < hexFrom) return value.toString();
  return `${value < 0n ? '-' : ''}0x${size.toString(16)}`;
}

/** JSON's escapes, and every character outside printable ASCII escaped too: what Python's json writes. */
function writeString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** As Python's repr: the shortest digits that read back, exponent from 1e16 and below 1e-4, two digits in it. */
export function writeFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (Object.is(value, -0)) return '-0.0';
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) return pythonExponent(value);
  const digits = String(value);
  return /[.e]/.test(digits) ? digits : `${digits}.0`;
}

function pythonExponent(value: number): string {
  const [mantissa, exponent = '+0'] = value.toExponential().split('e');
  return `${mantissa}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
}

function writeBytes(bytes: Uint8Array): string {
  return `b"${Buffer.from(bytes).toString('hex').replace(/../g, '\\x$&')}"`;
}

function writeDict(entries: [Value, Value][]): string {
  const byKey = new Map(entries.map(([key, value]) => [writeCanonical(key), value]));
  const lines = [...byKey.keys()].sort().map((key) => `${key}: ${writeCanonical(byKey.get(key) ?? null)}`);
  return `{${lines.join(', ')}}`;
}
