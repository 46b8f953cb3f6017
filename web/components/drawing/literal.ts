/** A Python literal as far as it can be drawn: texts of scalars, lists (tuples and sets too) and dicts. */
export type Literal = { scalar: string } | { items: Literal[] } | { entries: [Literal, Literal][] };

type Reader = { tokens: string[]; at: number };

/** What is longer takes too long to read at each key press, and is too large to be drawn. */
const longestText = 20_000;
const token = /\s+|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[[\](){},:]|[-+]?[\w.]+(?:[-+]\d+)?)/gy;
const closing: Record<string, string> = { '[': ']', '(': ')', '{': '}' };

/** Null where the text is no such literal: half typed, cut short, or a call script. */
export function readLiteral(text: string): Literal | null {
  const tokens = text.length > longestText ? null : tokensOf(text);
  if (!tokens) return null;
  const reader = { tokens, at: 0 };
  const literal = readOne(reader);
  return reader.at === tokens.length ? literal : null;
}

function tokensOf(text: string): string[] | null {
  const tokens: string[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    end = match.index + match[0].length;
    if (match[1] !== undefined) tokens.push(match[1]);
  }
  return end === text.length ? tokens : null;
}

function readOne(reader: Reader): Literal | null {
  const first = reader.tokens[reader.at++];
  if (first === undefined) return null;
  const close = closing[first];
  if (close) return readInside(reader, close);
  return /^[\])},:]$/.test(first) ? null : { scalar: first };
}

function readInside(reader: Reader, close: string): Literal | null {
  const items: Literal[] = [];
  const entries: [Literal, Literal][] = [];
  while (reader.tokens[reader.at] !== close) {
    const item = readOne(reader);
    if (!item) return null;
    const value = skip(reader, ':') ? readOne(reader) : undefined;
    if (value === null) return null;
    if (value) entries.push([item, value]);
    else items.push(item);
    if (!skip(reader, ',') && reader.tokens[reader.at] !== close) return null;
  }
  reader.at += 1;
  if (entries.length > 0) return items.length === 0 ? { entries } : null;
  return { items };
}

function skip(reader: Reader, wanted: string): boolean {
  if (reader.tokens[reader.at] !== wanted) return false;
  reader.at += 1;
  return true;
}

/** The texts of a list of scalars, null for None; null as a whole where it is anything else. */
export function scalarsOf(literal: Literal): (string | null)[] | null {
  if (!('items' in literal)) return null;
  const texts = literal.items.map((item) => ('scalar' in item ? item.scalar : undefined));
  if (texts.includes(undefined)) return null;
  return texts.map((text) => (text === 'None' || text === 'null' ? null : (text ?? null)));
}
