import type { Outcome } from '#contract/events.ts';
import type { Sandbox } from '#sandbox/sandbox.ts';
import type { BuiltCase, BuiltProblem } from '../problem/built-problem.ts';
import { judge } from './judge.ts';

/**
 * What a learner is told of a case of their own that no conversation can be held about. What an interactor reads, only
 * the interactor knows; so the reference talks with it first. Null where it succeeds, and for all other kinds, whose
 * cases were checked when they came in.
 */
export async function refuseOwnCases(
  problem: BuiltProblem,
  cases: BuiltCase[],
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<Outcome | null> {
  const { harness, groups, checkerSource, referenceSource: source } = problem;
  if (harness.kind !== 'interactive') return null;
  const task = { source, harness, groups, checkerSource, cases, stop: 'never' as const, showAll: false };
  for await (const event of judge(task, sandbox, signal ? { signal } : {})) {
    if (event.type === 'case' && event.verdict !== 'accepted')
      return refusal(problem, event.name, cases.length);
  }
  return null;
}

/** No verdict on the program: it was not run, and it counts for nothing. */
function refusal({ inputFields }: BuiltProblem, name: string, total: number): Outcome {
  const [field] = inputFields;
  const wanted = field?.constraints ? ` What it must be: ${field.constraints}` : '';
  return {
    verdict: 'judge-error',
    passed: 0,
    total,
    cpuMs: 0,
    memoryKiB: 0,
    message: `Your own case "${name}" cannot be used: even the reference does not get through with it, so your program was not run.${wanted}`,
    fault: null,
    refused: true,
  };
}
