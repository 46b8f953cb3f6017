import type { BuiltCase } from '../../problem/built-problem.ts';
import { type Failure, failure } from '../finding.ts';

/** An answer may be as large as what is expected, and this much larger: neither we nor a checker are to drown in it. */
const spareChars = 1024 * 1024;

export function isFarTooLarge(results: string, { answer }: BuiltCase): boolean {
  return results.length > answer.length + spareChars;
}

export function farTooLarge({ length }: string): Failure {
  return failure('wrong-answer', `The answer is far larger than any right one (${length} characters).`);
}
