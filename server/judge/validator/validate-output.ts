import type { BuiltCase } from '../../problem/built-problem.ts';
import { type Failure, type Finding, failure } from '../finding.ts';
import { cut, printable } from '../printable.ts';
import type { ValidatorProgram } from './validator-program.ts';

const longestReason = 1000;

/**
 * What the author's output validator says of what was printed. It is asked in any case: the answer that it is given
 * need not be one that it would accept.
 */
export async function validateOutput(
  validator: ValidatorProgram | null,
  one: BuiltCase,
  stdout: string,
  refused: (reason: string) => Failure,
): Promise<Finding> {
  if (!validator) throw new Error('a case that only an output validator can decide, and no validator');
  const word = await validator.ask(one, { stdin: stdout });
  switch (word.word) {
    case 'accepted':
      return { verdict: 'accepted' };
    case 'wrong':
      return refused(cut(printable(word.reason), longestReason));
    case 'failed':
      return failure('judge-error', `The output validator of this problem failed: ${word.reason}`);
  }
}
