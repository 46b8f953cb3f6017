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
  if (!first || slowCases(problem, first).length === 0) return [];
  // Others were running beside it, which costs CPU time too (caches, clock speed): it may show its time alone.
  return slowCases(problem, await runSubmission(problem, reference, sandbox, signal));
}

function slowCases(problem: BuiltProblem, judged: JudgedSubmission): string[] {
  const limits = new Map(problem.cases.map((one) => [`${one.group}/${one.name}`, one.limits.cpuMs]));
  return judged.cases.flatMap(({ group, name, cpuMs }) => {
    const limitMs = limits.get(`${group}/${name}`) ?? 0;
    if (cpuMs <= limitMs / 2) return [];
    return `the reference takes ${Math.round(cpuMs)} ms of ${limitMs} ms on "${name}" of group ${group}: more than half`;
  });
}
