import type { CaseDetail, CaseResult } from '#contract/events.ts';
import type { BuiltCase } from '../problem/built-problem.ts';
import { displayInput } from '../problem/display-input.ts';
import { answerToText } from '../problem/text-answer.ts';
import { isText } from '../problem/typed-input.ts';
import { sizeInWords } from './case-size.ts';
import { hiddenFault } from './hidden-fault.ts';
import { mayBeShown } from './may-be-shown.ts';
import { cut, printable, shownChars } from './printable.ts';
import type { JudgedCase } from './run-case.ts';
import { showChoices, showLines } from './show-value.ts';
import type { JudgeTask } from './task.ts';
import { isLimit } from './verdict.ts';

/** What the learner is told of a judged case: everything where it may be shown, next to nothing where not. */
export function caseResult(judged: JudgedCase, task: JudgeTask): CaseResult {
  const { case: one, finding } = judged;
  const group = task.groups.find(({ name }) => name === one.group);
  const failed = finding.verdict !== 'accepted';
  const visible = mayBeShown(one, failed, task);
  const { cpuMs, wallMs, memoryKiB } = judged;
  const told = { ordinal: one.ordinal, group: one.group, verdict: finding.verdict, cpuMs, wallMs, memoryKiB };
  const name = visible || group?.visibility !== 'hidden' ? one.name : hiddenName(one, task);
  const detail = visible ? caseDetail(judged, task) : null;
  if (finding.verdict === 'accepted') return { ...told, name, message: null, fault: null, detail };
  const reason = visible ? finding.message : finding.hiddenMessage;
  const message = group?.message && !task.showAll ? `${reason}\n${group.message}` : reason;
  const fault = finding.fault && (visible ? finding.fault : hiddenFault(finding.fault, task.source));
  const size = isLimit(finding.verdict) ? sizeInWords(one, task.harness, visible) : null;
  return { ...told, name, message: cut(printable(message)), ...(size && { size }), fault, detail };
}

/** Its place in the group: a name such as "all the same value" would tell what the input is. */
function hiddenName(one: BuiltCase, { cases }: JudgeTask): string {
  const group = cases.filter(({ group }) => group === one.group);
  return `${one.group} ${group.indexOf(one) + 1}`;
}

function returnedAnswers({ answer, check }: BuiltCase, results: string | null, stdout: string) {
  return {
    expected: answer === '' ? null : check.kind === 'any_of' ? showChoices(answer) : showLines(answer),
    actual: results === null || results === '' ? null : showLines(results),
    stdout: cut(printable(stdout)),
  };
}

/** What a program prints is its answer, and shown as that; of one that talks, it is what was said. What is told to an
 *  output validator need not be an answer, and is not for learners. */
function printedAnswers({ case: { answer, check }, stdout }: JudgedCase) {
  return {
    expected: answer === '' || check.kind === 'validator' ? null : cut(printable(answerToText(answer))),
    actual: cut(printable(stdout)),
    stdout: '',
  };
}

function caseDetail(judged: JudgedCase, task: JudgeTask): CaseDetail {
  const { case: one, results, stdout, stderr, state } = judged;
  const input = displayInput({ harness: task.harness }, one.input, shownChars);
  return {
    input: Object.fromEntries(
      Object.entries(input).map(([name, text]) => [name, cut(printable(text), shownChars + 200)]),
    ),
    ...(isText(task.harness) ? printedAnswers(judged) : returnedAnswers(one, results, stdout)),
    stderr: cut(printable(stderr)),
    ...(state !== undefined && { state }),
  };
}
