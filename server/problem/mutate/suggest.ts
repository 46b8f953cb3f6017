import type { Sandbox } from '#sandbox/sandbox.ts';
import type { BuiltCase, BuiltProblem } from '../built-problem.ts';
import { displayInput, displayScript } from '../display-input.ts';
import type { Package } from '../package.ts';
import { inputFromJson } from '../typed-input.ts';
import { candidateCases } from './candidates.ts';
import { firstKilling } from './judge-mutant.ts';
import type { FoundCase } from './mutant-report.ts';

/** After so many inputs on which the accepted submissions disagree, their problem is another one. */
const mostDisputed = 5;

/** Longer ones are not there: the candidates are small. */
const mostChars = 10_000;

/** Finds, for the source of a mutant, an input that tells it from the reference: one that has told another mutant, else
 *  the smallest of those tried. The inputs are made once, for all mutants of a package. */
export async function createSuggester(
  found: Package,
  problem: BuiltProblem,
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<(source: string) => Promise<FoundCase | null>> {
  const candidates = await candidateCases(found, problem, sandbox, signal);
  const disputed = new Set<BuiltCase>();
  const agreed = new Set<BuiltCase>();
  const isDisputed = async (one: BuiltCase) => {
    if (agreed.has(one)) return false;
    for (const { source } of found.submissions.filter(({ folder }) => folder === 'accepted')) {
      if (await firstKilling(problem, source, [one], sandbox, { signal })) return true;
    }
    return false;
  };
  return async (source) => {
    for (let tries = 0; tries < mostDisputed; tries += 1) {
      const cases = [...agreed, ...candidates.filter((one) => !disputed.has(one) && !agreed.has(one))];
      const killing =
        cases.length > 0 ? await firstKilling(problem, source, cases, sandbox, { signal }) : null;
      if (!killing) return null;
      if (!(await isDisputed(killing.case))) {
        agreed.add(killing.case);
        return describe(killing.case, killing.word, problem);
      }
      // An input that was never meant: no bound forbids it, and the accepted submissions do not agree on it.
      disputed.add(killing.case);
    }
    return null;
  };
}

function describe(one: BuiltCase, word: string, problem: BuiltProblem): FoundCase {
  const typed = inputFromJson(one.input, problem.harness);
  if (typed.kind !== 'class') {
    return { input: one.input, answer: one.answer, fields: displayInput(problem, one.input), word };
  }
  const ops = displayScript(typed.operations, problem.harness, one.answer.split('\n'), mostChars);
  return { input: one.input, answer: one.answer, fields: { ops }, word };
}
