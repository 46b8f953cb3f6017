import { writeCanonical } from './canonical.ts';
import { parseCanonical } from './literal.ts';

/** The answer of a program, which is text, as answers are kept: so that an empty one is still an answer. */
export function textToAnswer(text: string): string {
  return writeCanonical(text);
}

export function answerToText(answer: string): string {
  const text = answer === '' ? '' : parseCanonical(answer);
  if (typeof text !== 'string') throw new TypeError('the answer of a program is a text');
  return text;
}
