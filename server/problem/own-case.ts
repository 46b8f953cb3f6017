import type { Sandbox } from '#sandbox/sandbox.ts';
import { answersOf } from './build/answers.ts';
import { hashCase } from './build/hash-case.ts';
import type { BuiltCase, BuiltProblem, CaseFields } from './built-problem.ts';
import { compileInputCheck } from './input-check.ts';
import { readOwnFields } from './own-fields.ts';
import { inputFromJson, inputToJson } from './typed-input.ts';

export { displayInput } from './display-input.ts';

export type OwnCaseIssue = { path: string; message: string };

/** The problem without its cases is enough: reading an own case needs types and bounds, no answers. */
type ForOwnCases = Pick<BuiltProblem, 'harness' | 'inputs'>;

/** What a learner typed → the input of a case, or what is wrong with it, field by field. */
export function parseOwnCase(
  problem: ForOwnCases,
  fields: CaseFields,
): { ok: true; input: string } | { ok: false; issues: OwnCaseIssue[] } {
  const read = readOwnFields(problem.harness, fields);
  if (!read.ok) return read;
  const violations = compileInputCheck(problem.inputs)(read.input);
  if (violations.length === 0) return { ok: true, input: inputToJson(read.input, problem.harness) };
  const issues = violations.map(({ path, message }) => ({
    path: fieldOf(path),
    message: path === fieldOf(path) && path === 'ops' ? message : `${path}: ${message}`,
  }));
  return { ok: false, issues };
}

/** "nums[3]" → "nums": the field in which it was typed. */
function fieldOf(path: string): string {
  return path.replace(/\[.*$/, '');
}

/** The reference has no answer for a case that a learner made. */
export class OwnCaseUnanswered extends Error {
  override name = 'OwnCaseUnanswered';
}

/**
 * Own cases with the answers that the reference gives, in a box of its own: the submission is never beside it.
 * @throws OwnCaseUnanswered where the reference comes to no answer, BoxFailure when no box can be had
 */
export async function answerOwnCases(
  problem: BuiltProblem,
  cases: { name: string; input: string }[],
  sandbox: Sandbox,
): Promise<BuiltCase[]> {
  const shared = sharedByOwnCases(problem);
  const requests = cases.map(({ input }) => ({
    json: input,
    input: inputFromJson(input, problem.harness),
    limits: shared.limits,
  }));
  const runs = await answersOf(sandbox, problem.referenceSource, problem.harness, requests);
  return cases.map(({ name, input }, i) => {
    const run = runs[i];
    if (!run?.ok) {
      throw new OwnCaseUnanswered(
        `There is no answer to compare "${name}" with: the reference ${run?.message}`,
      );
    }
    const answered = { input, answer: run.results, ...shared };
    return { ...answered, hash: hashCase(answered), ordinal: i + 1, name };
  });
}

/** Own cases are judged like the first shown ones; only the answer is theirs. */
function sharedByOwnCases(problem: BuiltProblem): Pick<BuiltCase, 'group' | 'check' | 'limits'> {
  const shown = problem.groups.find((group) => group.visibility === 'shown');
  const like = problem.cases.find((one) => one.group === shown?.name) ?? problem.cases[0];
  if (!like) throw new Error(`The problem ${problem.slug} has no cases`);
  const { group, check, limits } = like;
  // One answer is all that the reference gives, even where the author lists several.
  return { group, limits, check: check.kind === 'any_of' ? { kind: 'exact' } : check };
}
