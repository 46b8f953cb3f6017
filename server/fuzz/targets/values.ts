import { readValue } from '../../judge/compare.ts';
import { showLine, showLines } from '../../judge/show-value.ts';
import { writeCanonical } from '../../problem/canonical.ts';
import { displayLiteral } from '../../problem/display-literal.ts';
import { parseLiteral } from '../../problem/literal.ts';
import { LiteralError } from '../../problem/literal-cursor.ts';
import type { Choices } from '../choices.ts';
import { expect, type Target } from '../target.ts';
import { anyValue } from './any-value.ts';
import { garbledText } from './garble.ts';

/** Canonical text reads back as what was written; a text that a submission forged is a value or none, never a throw. */
export const values: Target = {
  name: 'values',
  share: 4,
  run(choices) {
    const value = anyValue(choices);
    const text = writeCanonical(value);
    const again = readValue(text);
    expect(/^[\x20-\x7e]*$/.test(text), 'canonical text is one line of ASCII', text);
    expect(again !== undefined && writeCanonical(again) === text, 'it does not read back', text);
    readBack(displayLiteral(value, 100_000));
    const forged = garbledText(choices, choices.once(4) ? `[${choices.pick(opaque)}, ${text}]` : text);
    const read = readValue(forged);
    if (read !== undefined) {
      const once = writeCanonical(read);
      const twice = readValue(once);
      expect(twice !== undefined && writeCanonical(twice) === once, 'it has two texts', { forged, once });
    }
    show(choices, forged);
  },
};

/** What the harness writes of a thing that no answer can be. */
const opaque = [
  '<generator>',
  '<MyInt 5>',
  '<list that contains itself>',
  '<str with a split surrogate pair>',
];

function readBack(text: string): void {
  try {
    parseLiteral(text);
  } catch (error) {
    if (!(error instanceof LiteralError)) throw error;
  }
}

/** What is shown is bounded and holds nothing that a page or the database cannot take. */
function show(choices: Choices, text: string): void {
  const lines = choices.some(4, () => text).join('\n');
  for (const shown of [showLine(text, 200), showLines(lines, 300)]) {
    expect(shown.length < 2500, 'it is shown too long', { text, shown });
    expect(isPrintable(shown), 'it is not printable', { text, shown });
  }
}

/** Said once more without the judge's own expression: no controls, nothing that turns text, no half of a pair. */
function isPrintable(shown: string): boolean {
  return [...shown].every((char) => {
    const code = char.codePointAt(0) ?? 0;
    const isControl = (code < 0x20 && char !== '\t' && char !== '\n') || (code >= 0x7f && code < 0xa0);
    const isBidi = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return !isControl && !isBidi && !(code >= 0xd800 && code <= 0xdfff);
  });
}
