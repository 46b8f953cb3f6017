import type { BuiltProblem } from '../built-problem.ts';
import { allBounds, compileInputCheck } from '../input-check.ts';
import { inputFromJson } from '../typed-input.ts';

/** Declared bounds that no case reaches: a wrong answer at the edge would pass unseen. */
export function untouchedBounds(problem: BuiltProblem): string[] {
  const check = compileInputCheck(problem.inputs);
  const touched = new Set<string>();
  for (const one of problem.cases) check(inputFromJson(one.input, problem.harness), touched);
  return allBounds(problem.inputs).filter((bound) => !touched.has(bound));
}
