import { type Cursor, LiteralError } from './literal-cursor.ts';
import type { Value } from './value.ts';

const opening = /([rR]?[bB]?|[bB][rR]|[uU])('''|"""|'|")/y;

export function isStringAhead(cursor: Cursor): boolean {
  opening.lastIndex = cursor.at;
  return opening.test(cursor.text);
}

/** A string or bytes literal, with Python's escapes. */
export function readString(cursor: Cursor): Value {
  opening.lastIndex = cursor.at;
  const [start = '', prefix = '', quote = '"'] = opening.exec(cursor.text) ?? [];
  const began = cursor.at;
  cursor.at += start.length;
  const body = readBody(cursor, began, quote);
  const text = /r/i.test(prefix) ? body : resolveEscapes(body, { at: began });
  return /b/i.test(prefix) ? { py: 'bytes', bytes: toBytes(text, { at: began }) } : text;
}

function readBody(cursor: Cursor, began: number, quote: string): string {
  const from = cursor.at;
  while (!cursor.text.startsWith(quote, cursor.at)) {
    const char = cursor.text[cursor.at];
    if (char === undefined || (char === '\n' && quote.length === 1)) {
      throw new LiteralError({ at: began }, `the text that begins here is never closed with ${quote}`);
    }
    cursor.at += char === '\\' ? 2 : 1;
  }
  const body = cursor.text.slice(from, cursor.at);
  cursor.at += quote.length;
  return body;
}

const simple: Record<string, string> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '/': '/',
  '\n': '',
};

const escapes = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g;

function resolveEscapes(body: string, where: { at: number }): string {
  if (!body.includes('\\')) return body;
  return body.replace(escapes, (whole, hex2, hex4, hex8, octal, other: string | undefined) => {
    const code = octal ? Number.parseInt(octal, 8) : Number.parseInt(hex2 ?? hex4 ?? hex8 ?? '', 16);
    if (other !== undefined) return plain(whole, other, where);
    if (code > 0x10ffff) throw new LiteralError(where, `there is no character ${whole}`);
    return String.fromCodePoint(code);
  });
}

function plain(whole: string, other: string, where: { at: number }): string {
  const char = simple[other];
  if (char === undefined && /[xuUN]/.test(other))
    throw new LiteralError(where, `the escape ${whole} is incomplete`);
  return char ?? whole;
}

function toBytes(text: string, where: { at: number }): Uint8Array {
  if (/[^\0-\xff]/.test(text)) throw new LiteralError(where, 'bytes hold characters below 256 only');
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
