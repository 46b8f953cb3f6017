import { displayChoices } from '../problem/display-choices.ts';
import { displayLiteral } from '../problem/display-literal.ts';
import { isRaise, readValue } from './compare.ts';
import { cut, printable, shownChars } from './printable.ts';

/** Longer texts are not read, only cut: nobody would see their end. */
const readChars = 200_000;

/** A line of results as a person reads it. */
export function showLine(line: string, most: number = shownChars, display = displayLiteral): string {
  if (isRaise(line) || line.length > readChars) return cut(printable(line), most);
  const value = readValue(line);
  return cut(printable(value === undefined ? line : display(value, most)), most + 100);
}

/** The answers of a case of which any is right. */
export function showChoices(line: string): string {
  return showLine(line, shownChars, displayChoices);
}

/** Several lines, until the bound is reached, and a word on how many there are. */
export function showLines(text: string, most: number = shownChars): string {
  const lines = text.split('\n');
  const shown: string[] = [];
  let length = 0;
  for (const line of lines) {
    const next = showLine(line, lines.length === 1 ? most : 1000);
    length += next.length + 1;
    if (length > most && shown.length > 0)
      return [...shown, `… ${lines.length - shown.length} more of ${lines.length}`].join('\n');
    shown.push(next);
  }
  return shown.join('\n');
}
