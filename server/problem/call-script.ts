import { readItems, readValue } from './literal.ts';
import { type Cursor, LiteralError, skipSpace } from './literal-cursor.ts';
import type { Value } from './value.ts';

/** One call of a script: `a = LRUCache(2)`, `put(1, 1)`, `a.get(1) -> -1`, `get(1) raises IndexError`. */
export type Call = {
  /** The object's name; '' when the script names none. */
  object: string;
  /** As written: a method, or the class where an object is made. */
  name: string;
  args: Value[];
  expects: { returns: Value } | { raises: string } | null;
  /** Offset in the script. */
  at: number;
};

/** Reads a script of calls, separated by `;` or new lines; `#` begins a remark. @throws LiteralError */
export function parseCallScript(text: string): Call[] {
  const cursor: Cursor = { text, at: 0, depth: 0, opaque: false };
  const calls: Call[] = [];
  skipBetween(cursor);
  while (cursor.at < text.length) {
    calls.push(readCall(cursor));
    const ended = cursor.at;
    skipBetween(cursor);
    if (cursor.at < text.length && !/[;\n]/.test(text.slice(ended, cursor.at))) {
      throw new LiteralError(cursor, 'calls are separated by ";" or a new line');
    }
  }
  return calls;
}

const between = /(?:[\s;]|#[^\n]*)*/y;

function skipBetween(cursor: Cursor): void {
  between.lastIndex = cursor.at;
  between.exec(cursor.text);
  cursor.at = between.lastIndex;
}

const assigned = /([A-Za-z_]\w*)\s*=\s*([A-Za-z_]\w*)\s*(?=\()/y;
const called = /(?:([A-Za-z_]\w*)\s*\.\s*)?([A-Za-z_]\w*)\s*(?=\()/y;

function readCall(cursor: Cursor): Call {
  const at = cursor.at;
  const [whole, object = '', name = ''] = match(assigned, cursor) ?? match(called, cursor) ?? [];
  if (whole === undefined) throw new LiteralError(cursor, 'expected a call such as get(1) or put(1, 2)');
  cursor.at += whole.length;
  const args = readItems(cursor, ')').items;
  return { object, name, args, expects: readExpected(cursor), at };
}

function match(pattern: RegExp, cursor: Cursor): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  return pattern.exec(cursor.text);
}

const arrow = /[ \t]*(?:->|==)/y;
const raises = /[ \t]*(?:->[ \t]*)?raises[ \t]+([A-Za-z_]\w*)/y;

function readExpected(cursor: Cursor): Call['expects'] {
  const raised = match(raises, cursor);
  if (raised) {
    cursor.at += raised[0].length;
    return { raises: raised[1] ?? '' };
  }
  const returned = match(arrow, cursor);
  if (!returned) return null;
  cursor.at += returned[0].length;
  skipSpace(cursor);
  return { returns: readValue(cursor) };
}
