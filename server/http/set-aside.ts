import { ApiError } from '#contract/errors.ts';
import { ProblemParams } from '#contract/problems.ts';
import { SetAsideList, SetAsideParams, type SetAsideText } from '#contract/set-aside.ts';
import { deleteSetAside, listSetAside, type SetAsideRow } from '../store/set-aside.ts';
import { findPerson, getPerson } from './auth.ts';
import { checkOrigin } from './origin.ts';
import type { App, Services } from './route.ts';

/** Texts that were set aside when a guest with other texts than the account's signed in. */
export function setAsideRoutes(app: App, { database, identity }: Services): void {
  const tags = ['drafts and notes'];

  app.get(
    '/api/problems/:slug/set-aside',
    {
      schema: {
        summary: 'List your drafts and notes for a problem that were set aside when you signed in',
        tags,
        params: ProblemParams,
        response: { 200: SetAsideList },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const person = await findPerson(request, identity);
      const rows = person ? await listSetAside(database, person.id, request.params.slug) : [];
      return tell(rows);
    },
  );

  app.delete(
    '/api/problems/:slug/set-aside/:id',
    {
      onRequest: async (request) => checkOrigin(request),
      schema: {
        summary: 'Remove one of them, once you have chosen',
        tags,
        params: SetAsideParams,
        response: { 200: SetAsideList, 400: ApiError, 401: ApiError, 403: ApiError },
      },
    },
    async (request) => {
      const person = await getPerson(request, identity);
      const { slug, id } = request.params;
      await deleteSetAside(database, person.id, id);
      return tell(await listSetAside(database, person.id, slug));
    },
  );
}

function tell(rows: SetAsideRow[]): SetAsideList {
  return {
    texts: rows.map(
      ({ id, kind, text, writtenAt }): SetAsideText => ({
        id,
        kind,
        text,
        writtenAt: writtenAt.toISOString(),
      }),
    ),
  };
}
