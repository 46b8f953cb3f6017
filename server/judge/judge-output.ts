import type { RunOutcome } from '#sandbox/sandbox.ts';
import type { BuiltCase } from '../problem/built-problem.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import { answerToText } from '../problem/text-answer.ts';
import { compareTokens } from './compare-tokens.ts';
import { explainExit, ownCodes, signalMeaning } from './explain-exit.ts';
import { fatalFailure } from './explain-fault.ts';
import { limitFailure } from './explain-limit.ts';
import { type Failure, failure, type Judgement } from './finding.ts';
import { brokenReport, readOutcome } from './outcome.ts';
import { outputDifference } from './output-difference.ts';
import { cut, printable } from './printable.ts';
import { printedPrompt } from './printed-prompt.ts';

/**
 * Holds what a program printed against the answer. It is what came out of the box and is read nowhere else: whatever
 * else a program writes, it can only spoil its own ending.
 */
export function judgeOutput(
  outcome: RunOutcome,
  one: BuiltCase,
  harness: HarnessSpec,
  source: string,
): Judgement {
  const ended = badEnd(outcome, one, harness);
  if (ended) return ended;
  if (one.answer === '') return { verdict: 'accepted' };
  const { check } = one;
  if (check.kind === 'python' || check.kind === 'validator') return { verdict: 'undecided' };
  if (check.kind !== 'tokens') throw new Error(`the output of a program cannot be compared by ${check.kind}`);
  const mismatch = compareTokens(outcome.stdout, answerToText(one.answer), check);
  return mismatch ? wrongOutput(outputDifference(mismatch), outcome.stdout, source) : { verdict: 'accepted' };
}

/** What usually lies behind it is told of every case: it says what the source does, not what the input is. */
export function wrongOutput(reason: string, stdout: string, source: string): Failure {
  const usual = usualCause(stdout, source);
  return {
    verdict: 'wrong-answer',
    message: usual ? `${usual} ${reason}` : reason,
    hiddenMessage: usual ? `Wrong answer. ${usual}` : 'Wrong answer.',
    fault: null,
  };
}

function usualCause(stdout: string, source: string): string | null {
  if (stdout.trim() === '') return 'It printed nothing.';
  const prompt = printedPrompt(source, stdout);
  if (prompt === null) return null;
  const shown = cut(printable(prompt), 60);
  return `input("${shown}") prints its prompt, which is part of the output: call input() without one.`;
}

export function badEnd(outcome: RunOutcome, one: BuiltCase, harness: HarnessSpec): Failure | null {
  const passed = limitFailure(outcome, one.limits);
  if (passed) return passed;
  // os._exit leaves without a report; what counts is what it printed until then.
  if (outcome.frame.status === 'missing') return badExit(outcome.exit);
  const read = readOutcome(outcome, one.limits);
  if (!read.ok) return read.failure;
  if (read.report.fatal) return fatalFailure(read.report.fatal, null, harness);
  return read.report.results === '' ? null : failure('runtime-error', brokenReport);
}

function badExit(exit: RunOutcome['exit']): Failure | null {
  if ('signal' in exit) return failure('runtime-error', signalMeaning(exit.signal));
  if (exit.code === 0) return null;
  if (ownCodes.has(exit.code)) return failure('runtime-error', explainExit(exit));
  return failure(
    'runtime-error',
    `The program ended with exit status ${exit.code}; 0 says that all is well.`,
  );
}
