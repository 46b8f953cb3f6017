import { queryOptions } from '@tanstack/react-query';
import type { Problem, ProblemList } from '#contract/problems.ts';
import type { CheckedCases, OwnCase } from '#contract/submissions.ts';
import type { FieldProblem } from './failures.ts';
import { callApi, postJson } from './http.ts';

export function problemsQuery() {
  return queryOptions({
    queryKey: ['problems'],
    queryFn: async ({ signal }) => (await callApi<ProblemList>('/api/problems', { signal })).problems,
  });
}

export function problemQuery(slug: string) {
  return queryOptions({
    queryKey: ['problem', slug],
    queryFn: ({ signal }) => callApi<Problem>(`/api/problems/${encodeURIComponent(slug)}`, { signal }),
  });
}

/** What a run would refuse of these cases. */
export async function checkCases(
  slug: string,
  cases: OwnCase[],
  signal: AbortSignal,
): Promise<FieldProblem[]> {
  const path = `/api/problems/${encodeURIComponent(slug)}/cases/check`;
  return (await callApi<CheckedCases>(path, { ...postJson({ cases }), signal })).issues;
}
