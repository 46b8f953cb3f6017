import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Spread } from '#contract/spread.ts';
import type { NewSubmission, Submission, SubmissionPage, SubmissionSummary } from '#contract/submissions.ts';
import { ApiFailure } from './failures.ts';
import { asVisitor } from './guest-key.ts';
import { callApi, postJson } from './http.ts';
import { asPerson } from './person.ts';

export async function createSubmission(submission: NewSubmission): Promise<string> {
  const request = asVisitor(asPerson(postJson(submission)));
  return (await callApi<Pick<SubmissionSummary, 'id'>>('/api/submissions', request)).id;
}

/** One that has its verdict meanwhile needs no cancelling. */
export async function cancelSubmission(id: string): Promise<void> {
  try {
    await callApi(`/api/submissions/${id}/cancel`, { method: 'POST' });
  } catch (error) {
    if (!(error instanceof ApiFailure && error.status === 409)) throw error;
  }
}

export function fetchSubmission(id: string, signal?: AbortSignal): Promise<Submission> {
  return callApi<Submission>(`/api/submissions/${id}`, signal ? { signal } : {});
}

export function submissionQuery(id: string) {
  return queryOptions({
    queryKey: ['submission', id],
    queryFn: ({ signal }) => fetchSubmission(id, signal),
  });
}

async function fetchPage(
  problem: string,
  cursor: string | null,
  signal: AbortSignal,
): Promise<SubmissionPage> {
  const query = new URLSearchParams({ problem, limit: '20', ...(cursor === null ? {} : { cursor }) });
  try {
    return await callApi<SubmissionPage>(`/api/submissions?${query}`, { signal });
  } catch (error) {
    // Before the first submission there is no guest session, hence no history: not an error to a visitor.
    if (error instanceof ApiFailure && error.status === 401) return { submissions: [], next: null };
    throw error;
  }
}

/** How the attempt before this one ended; null where there was none. One that was our fault is no attempt. */
export function attemptBeforeQuery(problem: string, id: string) {
  return queryOptions({
    queryKey: ['submissions', problem, 'before', id],
    queryFn: async ({ signal }) => {
      const query = new URLSearchParams({ problem, mode: 'submit', limit: '10' });
      const { submissions } = await callApi<SubmissionPage>(`/api/submissions?${query}`, { signal });
      const older = submissions.slice(submissions.findIndex((one) => one.id === id) + 1);
      const attempt = older.find(({ outcome }) => outcome && outcome.verdict !== 'judge-error');
      return attempt?.outcome ?? null;
    },
  });
}

/** What an accepted submission cost, among the others'. As it was when the verdict came: it need not follow them. */
export function spreadQuery(id: string) {
  return queryOptions({
    queryKey: ['spread', id],
    queryFn: ({ signal }) => callApi<Spread>(`/api/submissions/${id}/spread`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function submissionsQuery(problem: string) {
  return infiniteQueryOptions({
    queryKey: ['submissions', problem],
    queryFn: ({ pageParam, signal }) => fetchPage(problem, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}
