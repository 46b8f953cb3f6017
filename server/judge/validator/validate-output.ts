import type { BuiltCase } from '../../problem/built-problem.ts';
import { type Failure, type Finding, failure } from '../finding.ts';
import { wrongOutput } from '../judge-output.ts';
import { cut, printable } from '../printable.ts';
import type { ValidatorProgram } from './validator-program.ts';
import type { ValidatorWord } from './validator-word.ts';

const longestReason = 1000;

/**
 * What the author's output validator says of what was printed. It is asked in any case: the answer that it is given
 * need not be one that it would accept.
 */
export async function validateOutput(
  validator: ValidatorProgram | null,
  one: BuiltCase,
  stdout: string,
  source: string,
): Promise<Finding> {
  if (!validator) throw new Error('a case that only an output validator can decide, and no validator');
  return findingOf(await validator.ask(one, { stdin: stdout }), stdout, source);
}

export function findingOf(word: ValidatorWord, stdout: string, source: string): Finding {
  switch (word.word) {
    case 'accepted':
      return { verdict: 'accepted' };
    case 'wrong':
      return refusedOutput(cut(printable(word.reason), longestReason), stdout, source);
    case 'failed':
      return failure('judge-error', `The output validator of this problem failed: ${word.reason}`);
  }
}

/** What an author's program does not accept. */
export function refusedOutput(reason: string, stdout: string, source: string): Failure {
  return wrongOutput(`The output is not accepted${reason ? `: ${reason}` : '.'}`, stdout, source);
}
