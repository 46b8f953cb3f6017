import type { BuiltCase } from '../../problem/built-problem.ts';
import type { limitFailure } from '../explain-limit.ts';
import { type Failure, type Finding, failure } from '../finding.ts';
import { badEnd } from '../judge-output.ts';
import { cut, printable } from '../printable.ts';
import { costs, type JudgedCase, type Judging } from '../run-case.ts';
import type { ValidatorProgram } from '../validator/validator-program.ts';
import type { ValidatorWord } from '../validator/validator-word.ts';
import { Relay } from './relay.ts';

const longestReason = 1000;

/** One after the other: both boxes have one conversation at a time. */
export async function* runInteractiveCases(
  judging: Judging,
  interactor: ValidatorProgram,
  cases: BuiltCase[],
): AsyncGenerator<JudgedCase> {
  await interactor.prepare();
  for (const one of cases) yield await runInteractiveCase(judging, interactor, one);
}

async function runInteractiveCase(
  { session, harness }: Judging,
  interactor: ValidatorProgram,
  one: BuiltCase,
): Promise<JudgedCase> {
  const relay = new Relay();
  const ends: ('learner' | 'interactor')[] = [];
  const talking = interactor.ask(one, { live: relay.interactor }).finally(() => {
    ends.push('interactor');
    relay.interactorEnded();
  });
  // Whoever hears of the submission's failure first does not want to know how this one ends.
  talking.catch(() => {});
  const outcome = await session.run({ input: '{}', limits: one.limits, live: relay.learner });
  ends.push('learner');
  relay.learnerEnded();
  const word = await talking;
  const ended = badEnd(outcome, one, harness);
  const finding = judgeTalk(word, ended && explainWaiting(ended, outcome, one), ends[0] === 'learner');
  const shown = cut(relay.transcript);
  return { case: one, finding, ...costs([outcome]), stdout: shown, results: null };
}

/** What came first counts: a refusal is no run-time error, though the program then finds nobody to talk to. */
function judgeTalk(word: ValidatorWord, ended: Failure | null, learnerFirst: boolean): Finding {
  if (ended && learnerFirst) return ended;
  switch (word.word) {
    case 'failed':
      return failure('judge-error', `The interactor of this problem failed: ${word.reason}`);
    case 'wrong':
      return refusal(word.reason);
    case 'accepted':
      return ended ?? { verdict: 'accepted' };
  }
}

function refusal(reason: string): Failure {
  const told = reason
    ? cut(printable(reason), longestReason)
    : 'The interactor did not accept what was said.';
  return { verdict: 'wrong-answer', message: told, hiddenMessage: 'Wrong answer.', fault: null };
}

/** Two who wait for each other: nearly always something was printed and not sent. */
function explainWaiting(
  ended: Failure,
  outcome: Parameters<typeof limitFailure>[0],
  { limits }: BuiltCase,
): Failure {
  if (outcome.stop !== 'wall' || outcome.cpuMs > limits.cpuMs / 2) return ended;
  const advice =
    ' Both sides waited for each other. Is everything printed that is asked for, and sent: print(…, flush=True)?';
  return { ...ended, message: ended.message + advice, hiddenMessage: ended.hiddenMessage + advice };
}
