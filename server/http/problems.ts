import { LRUCache } from 'lru-cache';
import { ApiError } from '#contract/errors.ts';
import { Problem, ProblemList, ProblemParams, type ProblemSummary } from '#contract/problems.ts';
import { findProblem, getVersion, type ProblemHead } from '../store/problems.ts';
import { listStandings, type Standing } from '../store/submissions.ts';
import { findPerson } from './auth.ts';
import { describeProblem, type ProblemBody } from './describe-problem.ts';
import { HttpError } from './errors.ts';
import { createHeadList } from './problem-heads.ts';
import type { App, Services } from './route.ts';

/** Versions whose page is kept ready; a version never changes, so nothing here goes stale. */
const versionsKept = 500;

export function problemRoutes(app: App, { database, identity }: Services): void {
  const bodies = new LRUCache<number, ProblemBody>({
    max: versionsKept,
    fetchMethod: async (versionId) => describeProblem(await getVersion(database, versionId)),
  });

  const listProblems = createHeadList(database);

  const standingsOf = async (request: Parameters<typeof findPerson>[0]) => {
    const person = await findPerson(request, identity);
    return person ? listStandings(database, person.id) : new Map<string, Standing>();
  };

  app.get(
    '/api/problems',
    { schema: { summary: 'List the problems', tags: ['problems'], response: { 200: ProblemList } } },
    async (request) => {
      const [problems, standings] = await Promise.all([listProblems(), standingsOf(request)]);
      return { problems: problems.map((problem) => summarise(problem, standings)) };
    },
  );

  app.get(
    '/api/problems/:slug',
    {
      schema: {
        summary: 'Read one problem: statement, starter code, shown cases',
        tags: ['problems'],
        params: ProblemParams,
        response: { 200: Problem, 404: ApiError },
      },
    },
    async (request) => {
      const stored = await findProblem(database, request.params.slug);
      if (!stored) throw unknownProblem(request.params.slug);
      const head = { ...stored.built, kind: stored.built.harness.kind };
      const summary = summarise(head, await standingsOf(request));
      const body = await bodies.forceFetch(stored.versionId);
      const editorialHtml = summary.state === 'solved' ? stored.built.editorialHtml : null;
      return { ...summary, ...body, editorialHtml };
    },
  );
}

export function unknownProblem(slug: string): HttpError {
  return new HttpError(404, 'unknown-problem', `There is no problem called "${slug}"`);
}

function summarise(head: ProblemHead, standings: Map<string, Standing>): ProblemSummary {
  const { slug, title, kind, difficulty, tags } = head;
  return { slug, title, kind, difficulty, tags, state: standings.get(slug) ?? 'new' };
}
