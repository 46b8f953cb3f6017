import type { CaseResult, JudgeEvent } from '#contract/events.ts';
import type { BoxSession, Sandbox } from '#sandbox/sandbox.ts';
import type { BuiltCase } from '../problem/built-problem.ts';
import { abortable } from './abortable.ts';
import { caseResult } from './case-result.ts';
import { Checker } from './checker/checker.ts';
import { compile } from './compile.ts';
import { inWindow } from './in-window.ts';
import { runInteractiveCases } from './interactive/run-interactive.ts';
import { mayBeShown } from './may-be-shown.ts';
import { type JudgedCase, type Judging, type Runs, runCase } from './run-case.ts';
import { runCodecCases } from './run-codec.ts';
import { runStdioCase } from './run-stdio.ts';
import type { JudgeTask } from './task.ts';
import { ValidatorProgram } from './validator/validator-program.ts';
import { concludeOutcome, isLast } from './verdict.ts';
import { withState } from './with-state.ts';

/** What a judge says itself; that it is running, its worker says. */
export type JudgedEvent = Exclude<JudgeEvent, { type: 'running' }>;

/**
 * Judges one source: an event for each case as it is done, then the verdict. Whoever stops listening stops the run.
 * @throws BoxFailure when the box failed (worth another try), the signal's reason when it is aborted
 */
export async function* judge(
  task: JudgeTask,
  sandbox: Sandbox,
  { signal }: { signal?: AbortSignal } = {},
): AsyncGenerator<JudgedEvent> {
  const program = { source: task.source, harness: JSON.stringify(task.harness) };
  await using session = await sandbox.lease(program, signal ? { signal } : {});
  const uncompiled = await abortable(compile(session, task.cases.length), signal);
  if (uncompiled) {
    yield { type: 'verdict', ...uncompiled };
    return;
  }
  const results: CaseResult[] = [];
  await using author = authorOf(task, sandbox, signal);
  for await (const result of judgeCases(session, task, author, signal)) {
    results.push(result);
    yield { type: 'case', ...result };
  }
  yield { type: 'verdict', ...concludeOutcome(results, task) };
}

/** The author's side, where the problem has one: a checker, or a program that validates or talks. */
function authorOf(
  { checkerSource, cases, harness }: JudgeTask,
  sandbox: Sandbox,
  signal: AbortSignal | undefined,
): Checker | ValidatorProgram | null {
  if (checkerSource === null) return null;
  const isProgram = harness.kind === 'interactive' || cases.some(({ check }) => check.kind === 'validator');
  return isProgram
    ? new ValidatorProgram(sandbox, checkerSource, signal)
    : new Checker(sandbox, checkerSource, signal);
}

async function* judgeCases(
  session: BoxSession,
  task: JudgeTask,
  author: Checker | ValidatorProgram | null,
  signal: AbortSignal | undefined,
): AsyncGenerator<CaseResult> {
  const failedGroups = new Set<string>();
  for await (const judged of runCases(session, task, author, signal)) {
    const result = caseResult(judged, task);
    if (result.verdict !== 'accepted') failedGroups.add(result.group);
    yield result;
    if (isLast(result, failedGroups, task)) return;
  }
}

function runCases(
  session: BoxSession,
  task: JudgeTask,
  author: Checker | ValidatorProgram | null,
  signal: AbortSignal | undefined,
): AsyncGenerator<JudgedCase> {
  const { cases, harness, source } = task;
  const stoppable: Runs = { run: (request) => abortable(session.run(request), signal) };
  const checker = author instanceof Checker ? author : null;
  const validator = author instanceof ValidatorProgram ? author : null;
  const judging = { session: stoppable, source, checker, validator };
  switch (harness.kind) {
    case 'codec':
      return runCodecCases({ ...judging, harness }, cases);
    case 'stdio':
      return inWindow(cases, (one) => runStdioCase({ ...judging, harness }, one));
    case 'interactive':
      if (!validator) throw new Error('a conversation without an interactor');
      return runInteractiveCases({ ...judging, harness }, validator, cases);
    case 'function':
    case 'class':
      return inWindow(cases, (one) => runCalls({ ...judging, harness }, one, task));
  }
}

async function runCalls(judging: Judging, one: BuiltCase, task: JudgeTask): Promise<JudgedCase> {
  const judged = await runCase(judging, one);
  return task.showState && mayBeShown(one, true, task) ? withState(judging, judged) : judged;
}
