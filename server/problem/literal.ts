import { type Cursor, LiteralError, skipSpace } from './literal-cursor.ts';
import { isNumberAhead, readNumber } from './literal-number.ts';
import { isStringAhead, readString } from './literal-string.ts';
import { float, linkedOf, treeOf, type Value } from './value.ts';

/** Deeper than any answer; a text that nests deeper is refused before it can exhaust the stack. */
const deepest = 200;

/**
 * Reads one Python literal as a person types it: numbers, strings, True/False/None (and true/false/null), lists,
 * tuples, sets, dicts, `TreeNode([1, None, 2])`, `ListNode([1, 2])`. @throws LiteralError, which says where.
 */
export function parseLiteral(text: string): Value {
  return parseWhole({ text, at: 0, depth: 0, opaque: false });
}

/** Reads canonical text back, things that no answer can be (`<generator>`) included. @throws LiteralError */
export function parseCanonical(text: string): Value {
  return parseWhole({ text, at: 0, depth: 0, opaque: true });
}

function parseWhole(cursor: Cursor): Value {
  const value = readValue(cursor);
  skipSpace(cursor);
  if (cursor.at < cursor.text.length)
    throw new LiteralError(cursor, 'there is more after the end of the value');
  return value;
}

/** Reads one value at the cursor and leaves the cursor behind it: also the arguments of a call script. */
export function readValue(cursor: Cursor): Value {
  skipSpace(cursor);
  const char = cursor.text[cursor.at];
  if (char === undefined) throw new LiteralError(cursor, 'a value is missing here');
  if (isNumberAhead(cursor)) return readNumber(cursor);
  if (isStringAhead(cursor)) return readString(cursor);
  if (char === '[') return readItems(cursor, ']').items;
  if (char === '(') return readParentheses(cursor);
  if (char === '{') return readBraces(cursor);
  if (char === '<' && cursor.opaque) return readOpaque(cursor);
  return readName(cursor);
}

/** Reads `open item, item, close`, a comma at the end allowed. The cursor stands on the opening bracket. */
export function readItems(cursor: Cursor, close: string): { items: Value[]; commas: number } {
  const began = cursor.at;
  const items: Value[] = [];
  let commas = 0;
  enter(cursor);
  while (!tryRead(cursor, close)) {
    if (items.length > commas) throw unfinished(cursor, began, close);
    if (cursor.at >= cursor.text.length) throw unfinished(cursor, began, close);
    items.push(readValue(cursor));
    if (tryRead(cursor, ',')) commas += 1;
  }
  cursor.depth -= 1;
  return { items, commas };
}

function enter(cursor: Cursor): void {
  cursor.at += 1;
  cursor.depth += 1;
  if (cursor.depth > deepest) throw new LiteralError(cursor, `nested deeper than ${deepest} levels`);
}

function tryRead(cursor: Cursor, mark: string): boolean {
  skipSpace(cursor);
  if (!cursor.text.startsWith(mark, cursor.at)) return false;
  cursor.at += mark.length;
  return true;
}

function unfinished(cursor: Cursor, began: number, close: string): LiteralError {
  const opened = `the "${cursor.text[began]}" at character ${began + 1}`;
  if (cursor.at >= cursor.text.length)
    return new LiteralError(cursor, `${opened} is never closed with "${close}"`);
  return new LiteralError(cursor, `expected a comma or "${close}" to close ${opened}`);
}

function readParentheses(cursor: Cursor): Value {
  const { items, commas } = readItems(cursor, ')');
  const [only] = items;
  return items.length === 1 && commas === 0 && only !== undefined ? only : { py: 'tuple', items };
}

function readBraces(cursor: Cursor): Value {
  const began = cursor.at;
  const entries: [Value, Value][] = [];
  const items: Value[] = [];
  enter(cursor);
  while (!tryRead(cursor, '}')) {
    if (cursor.at >= cursor.text.length) throw unfinished(cursor, began, '}');
    const key = readValue(cursor);
    if (tryRead(cursor, ':')) entries.push([key, readValue(cursor)]);
    else items.push(key);
    if (!tryRead(cursor, ',') && cursor.text[cursor.at] !== '}') throw unfinished(cursor, began, '}');
  }
  cursor.depth -= 1;
  if (entries.length > 0 && items.length > 0)
    throw new LiteralError(cursor, 'every key of a dict needs a value');
  return items.length > 0 ? { py: 'set', items } : { py: 'dict', entries };
}

const constants = new Map<string, Value>([
  ['None', null],
  ['null', null],
  ['True', true],
  ['true', true],
  ['False', false],
  ['false', false],
  ['nan', float(Number.NaN)],
  ['inf', float(Number.POSITIVE_INFINITY)],
]);

function readName(cursor: Cursor): Value {
  const name = /[A-Za-z_]\w*/y;
  name.lastIndex = cursor.at;
  const word = name.exec(cursor.text)?.[0];
  if (word === undefined)
    throw new LiteralError(cursor, `a value cannot begin with "${cursor.text[cursor.at]}"`);
  const began = cursor.at;
  cursor.at += word.length;
  const constant = constants.get(word);
  if (constant !== undefined) return constant;
  skipSpace(cursor);
  if (cursor.text[cursor.at] === '(') return readCall(cursor, word, began);
  cursor.at = began;
  throw new LiteralError(cursor, `"${word}" is not a value; text needs quotes: "${word}"`);
}

function readCall(cursor: Cursor, word: string, began: number): Value {
  const { items } = readItems(cursor, ')');
  const [only = null] = items;
  if (items.length < 2) {
    if (word === 'TreeNode' && (only === null || Array.isArray(only))) return treeOf(only ?? []);
    if (word === 'ListNode' && (only === null || Array.isArray(only))) return linkedOf(only ?? []);
    if (word === 'set' && (only === null || Array.isArray(only))) return { py: 'set', items: only ?? [] };
    if (word === 'float' && typeof only === 'string') return float(Number(only.replace(/inf$/i, 'Infinity')));
  }
  cursor.at = began;
  throw new LiteralError(cursor, `"${word}(…)" is not a value that can be written here`);
}

function readOpaque(cursor: Cursor): Value {
  const end = cursor.text.indexOf('>', cursor.at);
  if (end < 0) throw new LiteralError(cursor, 'the "<" is never closed');
  const text = cursor.text.slice(cursor.at, end + 1);
  cursor.at = end + 1;
  return { py: 'opaque', name: /^<([^\s>]*)/.exec(text)?.[1] ?? '', text };
}
