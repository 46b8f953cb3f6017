import type { Sandbox } from '#sandbox/sandbox.ts';
import type { BuiltProblem, Check } from '../built-problem.ts';
import { withoutHurry } from '../case-limits.ts';
import { firstKilling } from '../mutate/judge-mutant.ts';
import type { Package } from '../package.ts';
import type { JudgedSubmission } from './run-submission.ts';

/**
 * A check that takes other answers than the reference's must be asked to: some accepted submission gives one. Else
 * nobody has shown that it is right to take them, and a wrong answer of that sort would pass unseen.
 */
export async function needlessCheck(
  found: Package,
  problem: BuiltProblem,
  judged: JudgedSubmission[],
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<string[]> {
  const cases = problem.cases.flatMap((one) => {
    const check = stricter(one.check, problem);
    return check ? [{ ...one, check, limits: withoutHurry(one.limits) }] : [];
  });
  const [first] = cases;
  if (!first) return [];
  const accepted = new Set(judged.filter(({ word }) => word === 'AC').map(({ path }) => path));
  const others = found.submissions.filter(
    ({ path, folder }) => folder === 'accepted' && accepted.has(path) && path !== found.practice.reference,
  );
  // With a reference alone there is nobody to ask.
  if (others.length === 0) return [];
  for (const { source } of others) {
    const differing = await firstKilling(problem, source, cases, sandbox, { signal });
    if (differing?.word === 'WA') return [];
  }
  return [
    `the check is looser than it need be: every accepted submission gives what "${first.check.kind}" would take as well; ` +
      'use that, or add an accepted submission whose answers are right and others than those of the reference',
  ];
}

/** What would do if all right answers were the reference's; null where the check takes no others, or where more than
 *  one right answer is written down. */
function stricter(check: Check, { harness }: BuiltProblem): Check | null {
  switch (check.kind) {
    case 'float':
    case 'unordered':
      return { kind: 'exact' };
    case 'python':
      return harness.kind === 'stdio' ? plainTokens : { kind: 'exact' };
    case 'tokens':
      return check.floatAbs === null && check.floatRel === null
        ? null
        : { ...check, floatAbs: null, floatRel: null };
    // A program of the ICPC format, most likely of others, who owe us no such proof.
    case 'validator':
    case 'exact':
    case 'any_of':
    case 'round_trip':
      return null;
  }
}

const plainTokens: Check = {
  kind: 'tokens',
  caseSensitive: false,
  spaceChangeSensitive: false,
  floatAbs: null,
  floatRel: null,
};
