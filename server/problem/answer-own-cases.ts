import type { Sandbox } from '#sandbox/sandbox.ts';
import { answersOf } from './build/answers.ts';
import { hashCase } from './build/hash-case.ts';
import type { BuiltCase, BuiltProblem } from './built-problem.ts';
import { inputFromJson } from './typed-input.ts';

/**
 * Own cases with the answers that the reference gives, in a box of its own: the submission is never beside it.
 * A case on which the reference comes to no answer (it may be too large for it) gets '', nothing to compare with; so does
 * one of a problem whose author lists all answers, for the reference knows of one only, and another may be as right.
 * @throws BoxFailure when no box can be had, the signal's reason when it is aborted
 */
export async function answerOwnCases(
  problem: BuiltProblem,
  cases: { name: string; input: string }[],
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<BuiltCase[]> {
  const shared = sharedByOwnCases(problem);
  const requests = cases.map(({ input }) => ({
    json: input,
    input: inputFromJson(input, problem.harness),
    limits: shared.limits,
  }));
  const runs = await answersOf(
    sandbox,
    problem.referenceSource,
    problem.harness,
    requests,
    signal ? { signal } : {},
  );
  return cases.map(({ name, input }, i) => {
    const run = runs[i];
    const isKnown = run?.ok && shared.check.kind !== 'any_of';
    const answered = { input, answer: isKnown ? run.results : '', ...shared };
    return { ...answered, hash: hashCase(answered), ordinal: i + 1, name };
  });
}

/** Own cases are judged like the first shown ones; only the answer is theirs. */
function sharedByOwnCases(problem: BuiltProblem): Pick<BuiltCase, 'group' | 'check' | 'limits'> {
  const shown = problem.groups.find((group) => group.visibility === 'shown');
  const like = problem.cases.find((one) => one.group === shown?.name) ?? problem.cases[0];
  if (!like) throw new Error(`The problem ${problem.slug} has no cases`);
  const { group, check, limits } = like;
  return { group, limits, check };
}
