import type { BuiltCase } from '../../problem/built-problem.ts';
import { type Failure, failure } from '../finding.ts';

/** An answer may be as large as what is expected, and this much larger: neither we nor a checker are to drown in it. */
const spareChars = 256 * 1024;

export function mostCheckedChars({ answer }: BuiltCase): number {
  return answer.length + spareChars;
}

export function isFarTooLarge(results: string, one: BuiltCase): boolean {
  return results.length > mostCheckedChars(one);
}

export function farTooLarge({ length }: string): Failure {
  return failure('wrong-answer', `The answer is far larger than any right one (${length} characters).`);
}
