import type { TokenMismatch } from './compare-tokens.ts';
import { cut, printable } from './printable.ts';

const quotedChars = 100;

/** Where the output differs, as a sentence: `Line 3, value 2: printed "7", expected "8".` */
export function outputDifference(found: TokenMismatch): string {
  switch (found.what) {
    case 'token':
      return `${place(found)}: printed ${quote(found.got)}, expected ${quote(found.want)}${found.isNumber ? ' (within a tolerance)' : ''}.`;
    case 'missing':
      return `The output ends too early: ${quote(found.want)} should follow, value ${found.token} of line ${found.line} of the answer.`;
    case 'extra':
      return `${place(found)}: printed ${quote(found.got)}, where nothing more is expected.`;
    case 'space':
      return `Line ${found.line}: the white space differs: printed ${spaces(found.got)}, expected ${spaces(found.want)}.`;
  }
}

/** A learner has not met the format's word for it: what stands between blanks is a value to whoever printed it. */
function place({ line, token }: { line: number; token: number }): string {
  return `Line ${line}, value ${token}`;
}

function quote(text: string): string {
  return `"${cut(printable(text), quotedChars)}"`;
}

function spaces(text: string): string {
  return text === '' ? 'none' : cut(JSON.stringify(text), quotedChars);
}
