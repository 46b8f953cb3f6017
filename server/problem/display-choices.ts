import { displayLiteral } from './display-literal.ts';
import type { Value } from './value.ts';

/** Of several right answers, as a person says it: "Ada" or "Ben". A list of them would look like an answer that is a list. */
export function displayChoices(answers: Value, maxChars: number): string {
  if (!Array.isArray(answers)) return displayLiteral(answers, maxChars);
  const shown: string[] = [];
  let length = 0;
  for (const answer of answers) {
    const text = displayLiteral(answer, maxChars);
    length += text.length + ' or '.length;
    if (length > maxChars && shown.length > 0) {
      return [...shown, `… ${answers.length - shown.length} more of ${answers.length}`].join(' or ');
    }
    shown.push(text);
  }
  return shown.join(' or ');
}
