import type { Sandbox } from '#sandbox/sandbox.ts';
import { judge } from '../../judge/judge.ts';
import type { BuiltProblem } from '../built-problem.ts';
import { relaxed } from '../case-limits.ts';
import type { PackageIssue } from '../package-error.ts';

/** Another accepted answer must agree with the frozen answers on every case; for a codec, so must the reference. */
export async function crosscheck(
  problem: Pick<BuiltProblem, 'harness' | 'groups' | 'cases' | 'checkerSource'>,
  path: string,
  source: string,
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<PackageIssue[]> {
  const task = {
    source,
    harness: problem.harness,
    groups: problem.groups,
    checkerSource: problem.checkerSource,
    cases: problem.cases.map((one) => ({ ...one, limits: relaxed(one.limits) })),
    stop: 'never' as const,
    showAll: true,
  };
  const issues: PackageIssue[] = [];
  for await (const event of judge(task, sandbox, signal ? { signal } : {})) {
    if (event.type === 'case' && event.verdict !== 'accepted') {
      const what = `disagrees on "${event.name}" of group ${event.group}: ${event.message ?? event.verdict}`;
      issues.push({ file: path, line: null, path: '', message: what });
    }
    if (event.type === 'verdict' && event.verdict !== 'accepted' && issues.length === 0) {
      issues.push({ file: path, line: null, path: '', message: event.message ?? event.verdict });
    }
  }
  return issues;
}
