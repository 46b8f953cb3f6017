import { BoxFailure } from '#sandbox/box-failure.ts';
import type { Sandbox } from '#sandbox/sandbox.ts';
import { judge } from '../../judge/judge.ts';
import type { BuiltCase, BuiltProblem } from '../built-problem.ts';
import { type CellWord, wordOf } from '../verify/verdict-words.ts';

/** The case that tells a mutant from the reference. */
export type Killing = { case: BuiltCase; word: CellWord; message: string | null };

type Options = { signal?: AbortSignal | undefined };

/** The first case, in the order given, on which a source is not accepted; null where it is on all of them.
 *  @throws BoxFailure, Error when the judge itself fails twice */
export async function firstKilling(
  { harness, groups, checkerSource }: Pick<BuiltProblem, 'harness' | 'groups' | 'checkerSource'>,
  source: string,
  cases: BuiltCase[],
  sandbox: Sandbox,
  { signal }: Options = {},
): Promise<Killing | null> {
  const task = { source, harness, groups, checkerSource, cases, stop: 'never' as const, showAll: false };
  const once = async () => {
    // Leaving the loop gives the box back, and stops what was under way in it.
    for await (const event of judge(task, sandbox, signal ? { signal } : {})) {
      if (event.verdict === 'judge-error') throw new BoxFailure(event.message ?? 'a judge error');
      if (event.verdict === 'accepted') continue;
      const failed = event.type === 'case' ? cases.find((one) => one.ordinal === event.ordinal) : cases[0];
      if (failed) return { case: failed, word: wordOf(event.verdict), message: event.message };
    }
    return null;
  };
  try {
    return await once();
  } catch (error) {
    if (!(error instanceof BoxFailure)) throw error;
    return once();
  }
}
