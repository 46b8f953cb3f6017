import type { BuiltCase } from '../problem/built-problem.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import type { TypeNode } from '../problem/types.ts';
import { farTooLarge, isFarTooLarge, mostCheckedChars } from './checker/too-large.ts';
import { isAnswer, isRaise, readValue } from './compare.ts';
import { declaredMismatch, declaredType, declaredTypes } from './declared-mismatch.ts';
import { describeCall } from './describe-call.ts';
import { difference } from './difference.ts';
import { fatalFailure, raisedFailure, safeType } from './explain-fault.ts';
import { type Failure, failure, type Judgement } from './finding.ts';
import { misfitOf } from './of-type.ts';
import { brokenReport } from './outcome.ts';
import { faultOf, type RunReport } from './report.ts';
import { showLine } from './show-value.ts';

/** Holds what a program says it got against what must come back. The first result that differs decides. */
export function judgeReport(
  report: RunReport,
  one: BuiltCase,
  harness: HarnessSpec,
  where: string | null = null,
): Judgement {
  const results = report.results === '' ? [] : report.results.split('\n');
  const isChecked = one.check.kind === 'python' && one.answer !== '';
  if (isChecked && isFarTooLarge(report.results, one)) return farTooLarge(report.results);
  const at = isChecked ? firstMisfit(results, one, harness) : firstFailure(results, one);
  const line = results[at];
  if (line !== undefined) return { ...failedOperation(at, line, report, one, harness, where), at };
  if (report.fatal) return fatalFailure(report.fatal, describeCall(at, one, harness) ?? where, harness);
  const expected = one.answer === '' ? results.length : one.answer.split('\n').length;
  if (results.length === expected && results.length > 0) {
    return { verdict: isChecked ? 'undecided' : 'accepted' };
  }
  return failure('runtime-error', brokenReport);
}

/** Index of the first result that is not the answer; the number of results where all of them are. */
function firstFailure(results: string[], { answer, check }: BuiltCase): number {
  if (answer === '') return indexOr(results, results.findIndex(isRaise));
  if (check.kind === 'exact' && results.join('\n') === answer) return results.length;
  const expected = answer.split('\n');
  return indexOr(
    results,
    results.findIndex((line, i) => i < expected.length && !isAnswer(line, expected[i] ?? '', check)),
  );
}

/** Before a checker is asked: the first result that raised otherwise than it must, or is not of the declared type. */
function firstMisfit(results: string[], one: BuiltCase, harness: HarnessSpec): number {
  const expected = one.answer.split('\n');
  const typeOf = declaredTypes(one, harness);
  const isWrong = (line: string, i: number) => {
    if (isRaise(line) || isRaise(expected[i] ?? '')) return line !== expected[i];
    const value = readValue(line, mostCheckedChars(one));
    const type = typeOf(i);
    return value === undefined || (type !== null && misfitOf(value, type) !== null);
  };
  return indexOr(results, results.findIndex(isWrong));
}

function indexOr(results: string[], found: number): number {
  return found < 0 ? results.length : found;
}

function failedOperation(
  at: number,
  line: string,
  report: RunReport,
  one: BuiltCase,
  harness: HarnessSpec,
  where: string | null,
): Failure {
  const call = describeCall(at, one, harness) ?? where;
  const expected = one.answer === '' ? '' : (one.answer.split('\n')[at] ?? '');
  if (isRaise(line)) return failedByRaising(at, line, expected, call, report, harness);
  const mismatch = declaredMismatch(readValue(line), one, at, harness);
  const differs =
    one.check.kind === 'python' && !isRaise(expected)
      ? misfitting(line, declaredType(one, at, harness))
      : difference(line, expected, one.check);
  return {
    verdict: 'wrong-answer',
    message: `${call ?? 'It'} ${differs}`,
    hiddenMessage: mismatch ? `Wrong answer: it ${mismatch}.` : 'Wrong answer.',
    fault: null,
  };
}

function misfitting(line: string, type: TypeNode | null): string {
  const value = readValue(line);
  const why = value === undefined ? 'that is no value' : type && misfitOf(value, type);
  return `returned ${showLine(line, 200)}: ${why ?? 'not what is declared'}`;
}

/** An answer that the checker does not accept. */
export function refusedAnswer(
  reason: string,
  results: string,
  one: BuiltCase,
  harness: HarnessSpec,
  where: string | null,
): Failure {
  const isClass = harness.kind === 'class';
  const told = isClass ? 'The results are' : `${where ?? 'It'} returned ${showLine(results, 200)}, which is`;
  const example = isClass ? '' : `; right is, for example, ${showLine(one.answer, 200)}`;
  const message = `${told} not accepted${reason ? `: ${reason}` : ''}${example}`;
  return { verdict: 'wrong-answer', message, hiddenMessage: 'Wrong answer.', fault: null };
}

/** The wrong exception where one is expected is a wrong answer; one where a value is expected is an error. */
function failedByRaising(
  at: number,
  line: string,
  expected: string,
  call: string | null,
  report: RunReport,
  harness: HarnessSpec,
): Failure {
  const type = line.slice('raises '.length);
  const told = report.raised.find((one) => one.at === at) ?? report.raised.find((one) => one.type === type);
  const fault = told ? faultOf(told) : { type, message: '', line: null, column: null, trace: [] };
  const raised = raisedFailure(fault, call, harness);
  if (!isRaise(expected)) return raised;
  return {
    ...raised,
    verdict: 'wrong-answer',
    message: `${raised.message}, expected it to raise ${expected.slice('raises '.length)}`,
    hiddenMessage: `Wrong answer: it raised ${safeType(type)} where another exception is expected.`,
  };
}
