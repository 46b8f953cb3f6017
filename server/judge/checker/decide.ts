import type { BuiltCase } from '../../problem/built-problem.ts';
import type { HarnessSpec } from '../../problem/harness-spec.ts';
import { type Failure, type Finding, failure } from '../finding.ts';
import { cut, printable } from '../printable.ts';
import { type Checker, CheckerFailure, type CheckerWord } from './checker.ts';
import { farTooLarge, isFarTooLarge } from './too-large.ts';

const longestReason = 1000;

/** The last word on an answer that is of the right type: the checker's. `refused` makes of its reason what is told. */
export async function decide(
  checker: Checker | null,
  one: BuiltCase,
  results: string,
  harness: HarnessSpec,
  refused: (reason: string) => Failure,
): Promise<Finding> {
  if (!checker) throw new Error('a case that only a checker can decide, and no checker');
  // What the reference says was accepted when the problem was built.
  if (results === one.answer) return { verdict: 'accepted' };
  if (isFarTooLarge(results, one)) return farTooLarge(results);
  const word = await wordOf(checker, one, results, harness);
  if ('verdict' in word) return word;
  return word.accepted ? { verdict: 'accepted' } : refused(cut(printable(word.reason), longestReason));
}

async function wordOf(
  checker: Checker,
  one: BuiltCase,
  results: string,
  harness: HarnessSpec,
): Promise<CheckerWord | Failure> {
  try {
    return await checker.ask(one, results, harness);
  } catch (error) {
    if (!(error instanceof CheckerFailure)) throw error;
    return failure('judge-error', `The checker of this problem failed: ${error.message}`);
  }
}
