import { type Cursor, LiteralError } from './literal-cursor.ts';
import { float, type Value } from './value.ts';

const ahead = /[-+]?\s*(?:\.?\d|inf\b|nan\b)/y;
const number =
  /([-+]?)\s*(?:(0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+)|(inf|nan)\b|((?:\d[\d_]*)?(?:\.[\d_]*)?(?:[eE][-+]?\d+)?))/y;

export function isNumberAhead(cursor: Cursor): boolean {
  ahead.lastIndex = cursor.at;
  return ahead.test(cursor.text);
}

export function readNumber(cursor: Cursor): Value {
  number.lastIndex = cursor.at;
  const [whole = '', sign, based, word, decimal = ''] = number.exec(cursor.text) ?? [];
  const began = cursor.at;
  cursor.at += whole.length;
  if (/[\w.]/.test(cursor.text[cursor.at] ?? '')) throw misread(cursor, began);
  const minus = sign === '-';
  if (word) return float(signed(word === 'inf' ? Number.POSITIVE_INFINITY : Number.NaN, minus));
  const digits = (based ?? decimal).replaceAll('_', '');
  if (based || /^\d+$/.test(digits)) return readInt(cursor, began, digits, minus);
  return float(signed(Number(digits), minus));
}

function readInt(cursor: Cursor, began: number, digits: string, minus: boolean): bigint {
  if (/^0\d/.test(digits) && !/^0+$/.test(digits)) {
    cursor.at = began;
    throw new LiteralError(cursor, `a whole number has no zeros in front: ${digits.replace(/^0+/, '')}`);
  }
  const value = BigInt(digits);
  return minus ? -value : value;
}

function signed(value: number, minus: boolean): number {
  return minus ? -value : value;
}

function misread(cursor: Cursor, began: number): LiteralError {
  const word = /^[^\s,;)\]}:]{1,30}/.exec(cursor.text.slice(began))?.[0] ?? '';
  cursor.at = began;
  return new LiteralError(cursor, `"${word}" is not a number`);
}
