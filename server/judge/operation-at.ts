import type { BuiltCase } from '../problem/built-problem.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import type { CheckedOperation } from '../problem/operations.ts';
import { inputFromJson } from '../problem/typed-input.ts';

/**
 * One operation of a class problem's case; null for other kinds and where there is none. Reads no more than that one:
 * a case may have 200 000, and to read them all takes a third of a second.
 */
export function operationAt(one: BuiltCase, at: number, harness: HarnessSpec): CheckedOperation | null {
  if (harness.kind !== 'class') return null;
  const text = itemAt(one.input, one.input.indexOf('[') + 1, at);
  if (text === null) return null;
  const input = inputFromJson(`{"ops":[${text}]}`, harness);
  return input.kind === 'class' ? (input.operations[0] ?? null) : null;
}

/** The text of the item with this index in a JSON array that begins at `from`; null where it has fewer. */
function itemAt(json: string, from: number, index: number): string | null {
  let start = from;
  for (let passed = 0; passed < index; passed += 1) {
    const end = endOfItem(json, start);
    if (json[end] !== ',') return null;
    start = end + 1;
  }
  return json.slice(start, endOfItem(json, start)).trim() || null;
}

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [open, openObject] = [0x5b, 0x7b];
const [close, closeObject] = [0x5d, 0x7d];

/** Where the comma or bracket behind an item stands. */
function endOfItem(json: string, from: number): number {
  let depth = 0;
  for (let at = from; at < json.length; at += 1) {
    const char = json.charCodeAt(at);
    if (char === quote) at = endOfText(json, at);
    else if (char === open || char === openObject) depth += 1;
    else if (depth === 0 && (char === comma || char === close)) return at;
    else if (char === close || char === closeObject) depth -= 1;
  }
  return json.length;
}

function endOfText(json: string, from: number): number {
  let at = from + 1;
  while (at < json.length && json.charCodeAt(at) !== quote) at += json.charCodeAt(at) === backslash ? 2 : 1;
  return at;
}
