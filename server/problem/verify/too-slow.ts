import type { Sandbox } from '#sandbox/sandbox.ts';
import type { BuiltProblem } from '../built-problem.ts';
import type { PackageSubmission } from '../package.ts';
import { type JudgedSubmission, runSubmission } from './run-submission.ts';

/** The cases on which the reference uses more than half of the time limit: too little room for learners. */
export async function tooSlow(
  problem: BuiltProblem,
  reference: PackageSubmission,
  judged: JudgedSubmission[],
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<string[]> {
  const first = judged.find(({ path }) => path === reference.path);
  if (!first || slowCases(first).length === 0) return [];
  // Others were running beside it, which costs CPU time too (caches, clock speed): it may show its time alone.
  return slowCases(await runSubmission(problem, reference, sandbox, { signal }));
}

function slowCases({ cases }: JudgedSubmission): string[] {
  return cases
    .filter(({ cpuMs, limitMs }) => cpuMs > limitMs / 2)
    .map(({ group, name, cpuMs, limitMs }) => {
      const time = `${Math.round(cpuMs)} ms of ${limitMs} ms`;
      return `the reference takes ${time} on "${name}" of group ${group}: more than half`;
    });
}
