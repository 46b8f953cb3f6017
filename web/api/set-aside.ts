import { queryOptions } from '@tanstack/react-query';
import type { SetAsideList } from '#contract/set-aside.ts';
import { callApi } from './http.ts';
import { asPerson } from './person.ts';

const pathOf = (slug: string) => `/api/problems/${encodeURIComponent(slug)}/set-aside`;

/** Drafts and notes that were set aside when their owner signed in, until they have chosen. */
export function setAsideQuery(slug: string) {
  return queryOptions({
    queryKey: ['set-aside', slug],
    queryFn: async ({ signal }) => (await callApi<SetAsideList>(pathOf(slug), asPerson({ signal }))).texts,
  });
}

export async function removeSetAside(slug: string, id: string): Promise<void> {
  await callApi<SetAsideList>(`${pathOf(slug)}/${id}`, asPerson({ method: 'DELETE' }));
}
