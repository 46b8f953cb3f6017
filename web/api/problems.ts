import { queryOptions } from '@tanstack/react-query';
import type { Problem, ProblemList } from '#contract/problems.ts';
import { callApi } from './http.ts';

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
