import { randomUUID } from 'node:crypto';
import { GuestHeaders } from '#contract/account.ts';
import { ApiError } from '#contract/errors.ts';
import { maxSourceBytes } from '#contract/submission-limits.ts';
import {
  NewSubmission,
  type OwnCase,
  Submission,
  SubmissionPage,
  SubmissionParams,
  SubmissionQuery,
  SubmissionSummary,
} from '#contract/submissions.ts';
import { findProblem, type StoredProblem } from '../store/problems.ts';
import type { StoredOwnCase } from '../store/schema-of-submissions.ts';
import { findSubmission, insertSubmission, listCaseResults, listSubmissions } from '../store/submissions.ts';
import { getVersionMark } from '../store/versions.ts';
import { findPerson, getPerson, getPersonOrGuest } from './auth.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { HttpError } from './errors.ts';
import { ownCasesBytes, parseOwnCases } from './own-cases.ts';
import { unknownProblem } from './problems.ts';
import { limitSubmissions } from './rate-limit.ts';
import type { App, Services } from './route.ts';

/** Own cases, and the source beside them. */
const bodyLimitBytes = ownCasesBytes + 2 * maxSourceBytes;

export function submissionRoutes(app: App, services: Services): void {
  const { database, queue, identity } = services;

  app.post(
    '/api/submissions',
    {
      bodyLimit: bodyLimitBytes,
      preHandler: limitSubmissions(app, services),
      schema: {
        summary: 'Submit a source, or run it on the shown cases or on your own',
        tags: ['submissions'],
        headers: GuestHeaders,
        body: NewSubmission,
        response: { 201: SubmissionSummary, 400: ApiError, 404: ApiError, 413: ApiError, 429: ApiError },
      },
    },
    async (request, reply) => {
      const { problem: slug, source, mode, cases } = request.body;
      checkSource(source);
      // Who asks is remembered for this request; the two look-ups need not wait for each other.
      const [problem] = await Promise.all([findProblem(database, slug), findPerson(request, identity)]);
      if (!problem) throw unknownProblem(slug);
      const ownCases = cases ? ownCasesToRun(problem, mode, cases) : null;
      const person = await getPersonOrGuest(request, reply, identity);
      const row = await database.transaction(async (tx) => {
        const inserted = await insertSubmission(tx, {
          id: randomUUID(),
          userId: person.id,
          problemSlug: slug,
          versionId: problem.versionId,
          mode,
          source,
          ownCases,
        });
        await queue.enqueue(tx, inserted.id, mode);
        return inserted;
      });
      return reply.code(201).header('location', `/api/submissions/${row.id}`).send(summarise(row));
    },
  );

  app.get(
    '/api/submissions',
    {
      schema: {
        summary: 'List your own submissions, the newest first',
        tags: ['submissions'],
        querystring: SubmissionQuery,
        response: { 200: SubmissionPage, 400: ApiError, 401: ApiError },
      },
    },
    async (request) => {
      const { problem, mode, limit, cursor } = request.query;
      const person = await getPerson(request, identity);
      const before = cursor === undefined ? undefined : readCursor(cursor);
      const rows = await listSubmissions(database, {
        userId: person.id,
        problem,
        mode,
        limit: limit + 1,
        before,
      });
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      return {
        submissions: page.map(summarise),
        next: rows.length > limit && last ? writeCursor(last) : null,
      };
    },
  );

  app.get(
    '/api/submissions/:id',
    {
      schema: {
        summary: 'Read one of your submissions, with the cases judged so far',
        tags: ['submissions'],
        params: SubmissionParams,
        response: { 200: Submission, 400: ApiError, 401: ApiError, 403: ApiError, 404: ApiError },
      },
    },
    async (request) => {
      const person = await getPerson(request, identity);
      const row = await findSubmission(database, request.params.id);
      checkOwner(row, person.id);
      const [cases, version] = await Promise.all([
        listCaseResults(database, row.id),
        getVersionMark(database, row),
      ]);
      return { ...summarise(row), source: row.source, cases, version };
    },
  );
}

/** @throws HttpError 404 or 403 */
export function checkOwner<T extends { userId: string }>(
  row: T | undefined,
  userId: string,
): asserts row is T {
  if (!row) throw new HttpError(404, 'unknown-submission', 'There is no such submission');
  if (row.userId !== userId) throw new HttpError(403, 'not-yours', "This is somebody else's submission");
}

function checkSource(source: string): void {
  const bytes = Buffer.byteLength(source, 'utf8');
  if (bytes <= maxSourceBytes) return;
  const message = `The source is ${Math.ceil(bytes / 1024)} KiB; at most ${maxSourceBytes / 1024} KiB are judged`;
  throw new HttpError(413, 'source-too-large', message, [{ path: 'source', message }]);
}

function ownCasesToRun(problem: StoredProblem, mode: 'submit' | 'run', cases: OwnCase[]): StoredOwnCase[] {
  if (mode === 'submit') {
    const message = 'Own cases go with mode "run": a submission is judged by the problem\'s cases';
    throw new HttpError(400, 'invalid-request', message, [{ path: 'cases', message }]);
  }
  const { issues, stored } = parseOwnCases(problem, cases);
  if (issues[0]) throw new HttpError(400, 'invalid-case', issues[0].message, issues);
  return stored;
}

type SummaryRow = Awaited<ReturnType<typeof listSubmissions>>[number];

export function summarise(row: SummaryRow) {
  return {
    id: row.id,
    problem: row.problemSlug,
    mode: row.mode,
    status: row.status,
    createdAt: row.createdAt.toISOString(),
    outcome: row.outcome,
  };
}
