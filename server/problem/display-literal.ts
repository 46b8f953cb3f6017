import { writeFloat, writeInt } from './canonical.ts';
import type { Value } from './value.ts';

/**
 * A value as a person would type it, and as the field for an own case reads it back: a tree or a linked list is a
 * plain list, text keeps its letters. A value longer than `maxChars` is cut between items, with a count.
 */
export function displayLiteral(value: Value, maxChars: number): string {
  const parts = partsOf(value);
  if (!parts) return cutText(write(value), maxChars);
  const shown: string[] = [];
  let length = parts.open.length + parts.close.length;
  for (const item of parts.items) {
    const text = item();
    length += text.length + 2;
    if (length > maxChars) return cutList(parts, shown, text, maxChars);
    shown.push(text);
  }
  return parts.open + shown.join(', ') + parts.close;
}

type Parts = { open: string; close: string; items: (() => string)[] };

function cutList(parts: Parts, shown: string[], next: string, maxChars: number): string {
  if (shown.length === 0) return `${parts.open}${cutText(next, maxChars)} …${parts.close}`;
  const left = parts.items.length - shown.length;
  return `${parts.open}${shown.join(', ')}, … ${left} more of ${parts.items.length}${parts.close}`;
}

function cutText(text: string, maxChars: number): string {
  return text.length <= maxChars ? text : `${text.slice(0, maxChars)}… (${text.length} characters)`;
}

function partsOf(value: Value): Parts | null {
  if (value === null || typeof value !== 'object') return null;
  const all = (items: Value[]) => items.map((item) => () => write(item));
  if (Array.isArray(value)) return { open: '[', close: ']', items: all(value) };
  switch (value.py) {
    case 'tree':
      return { open: '[', close: ']', items: all(value.levels) };
    case 'linked':
      return { open: '[', close: ']', items: all(value.items) };
    case 'tuple':
      return { open: '(', close: value.items.length === 1 ? ',)' : ')', items: all(value.items) };
    case 'set':
      return value.items.length === 0 ? null : { open: '{', close: '}', items: all(value.items) };
    case 'dict':
      return {
        open: '{',
        close: '}',
        items: value.entries.map(
          ([key, item]) =>
            () =>
              `${write(key)}: ${write(item)}`,
        ),
      };
    case 'float':
    case 'bytes':
    case 'opaque':
      return null;
  }
}

function write(value: Value): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'bigint') return writeInt(value);
  if (typeof value === 'string') return writeText(value);
  const parts = partsOf(value);
  if (parts) return parts.open + parts.items.map((item) => item()).join(', ') + parts.close;
  return writeLeaf(value);
}

function writeLeaf(value: Value): string {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return '';
  if (value.py === 'float') return writeFloat(value.value);
  if (value.py === 'bytes') return `b"${Buffer.from(value.bytes).toString('hex').replace(/../g, '\\x$&')}"`;
  return value.py === 'opaque' ? value.text : 'set()';
}

/** Letters of any language stay readable; what has no glyph, or turns the direction of text, is escaped. */
function writeText(text: string): string {
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, (c) =>
    [...c].map((one) => escapePython(one.codePointAt(0) ?? 0)).join(''),
  );
}

function escapePython(code: number): string {
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}
