import type { RunOutcome, Sandbox } from '#sandbox/sandbox.ts';
import { abortable } from '../../judge/abortable.ts';
import { inWindow } from '../../judge/in-window.ts';
import { cut, printable } from '../../judge/printable.ts';
import { authorLimits, authorProgram, readIn } from '../../judge/validator/author-program.ts';
import { readWord } from '../../judge/validator/validator-word.ts';

export type InputOfCase = { text: string; args: string[] };

const longestSaid = 300;

/**
 * Asks an input validator about each input: null where it is valid, else why not.
 * @param source as a judge runs it, compiled where it is C++
 * @throws BoxFailure
 */
export async function refusedInputs(
  source: string,
  inputs: InputOfCase[],
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<(string | null)[]> {
  await using session = await sandbox.lease(authorProgram(source), signal ? { signal } : {});
  const broken = await abortable(readIn(session), signal);
  if (broken !== null) return inputs.map(() => broken);
  const ask = ({ text, args }: InputOfCase) =>
    session.run({ input: JSON.stringify({ args }), stdin: text, limits: authorLimits });
  const refusals: (string | null)[] = [];
  for await (const outcome of inWindow(inputs, (one) => abortable(ask(one), signal)))
    refusals.push(refusalOf(outcome));
  return refusals;
}

function refusalOf(outcome: RunOutcome): string | null {
  const word = readWord(outcome);
  if (word.word === 'accepted') return null;
  const why = word.word === 'wrong' ? 'it ended with exit status 43' : word.reason;
  const said = (outcome.stderr || outcome.stdout).trim();
  return said ? `${why}: ${cut(printable(said), longestSaid)}` : why;
}
