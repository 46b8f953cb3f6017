import { randomUUID } from 'node:crypto';
import {
  largestPushBytes,
  NewPush,
  Push,
  PushParams,
  VersionContents,
  VersionList,
  VersionParams,
} from '#contract/authors.ts';
import { ApiError } from '#contract/errors.ts';
import { ProblemParams } from '#contract/problems.ts';
import { fromBase64, packFiles } from '../problem/author/packed-files.ts';
import { parsePackage } from '../problem/load.ts';
import { describeIssue, PackageError } from '../problem/package-error.ts';
import { packageOf } from '../problem/package-files.ts';
import { findPush, insertPush, type PushRow } from '../store/pushes.ts';
import { findVersionByNumber, listVersions } from '../store/versions.ts';
import { authorsOnly } from './author-token.ts';
import { HttpError } from './errors.ts';
import { unknownProblem } from './problems.ts';
import type { App, Services } from './route.ts';

/** Base64 is a third longer than what it says, and paths take some room. */
const bodyLimitBytes = Math.ceil(largestPushBytes * 1.4);
const errors = { 401: ApiError, 403: ApiError, 404: ApiError };

/** What authors do from a shell: `problems push`, `versions` and `diff`. */
export function authorRoutes(app: App, { database, queue, authorToken }: Services): void {
  const onRequest = authorsOnly(authorToken);
  const tags = ['authors'];

  app.put(
    '/api/admin/problems/:slug/package',
    {
      onRequest,
      bodyLimit: bodyLimitBytes,
      schema: {
        summary: 'Send a package; a judge builds it and puts it in force',
        tags,
        params: ProblemParams,
        body: NewPush,
        response: { ...errors, 202: Push, 400: ApiError, 413: ApiError, 422: ApiError },
      },
    },
    async (request, reply) => {
      const { slug } = request.params;
      const files = fromBase64(request.body.files);
      await refuseBroken(slug, files);
      const row = await database.transaction(async (tx) => {
        const inserted = await insertPush(tx, { id: randomUUID(), slug, files: packFiles(files) });
        await queue.enqueuePush(tx, inserted.id);
        return inserted;
      });
      return reply.code(202).header('location', `/api/admin/pushes/${row.id}`).send(describe(row));
    },
  );

  app.get(
    '/api/admin/pushes/:id',
    {
      onRequest,
      schema: {
        summary: 'How far a push is, and what came of it',
        tags,
        params: PushParams,
        response: { ...errors, 200: Push },
      },
    },
    async (request) => {
      const row = await findPush(database, request.params.id);
      if (!row) throw new HttpError(404, 'unknown-push', 'There is no such push');
      return describe(row);
    },
  );

  app.get(
    '/api/admin/problems/:slug/versions',
    {
      onRequest,
      schema: {
        summary: 'The versions of a problem, the newest first',
        tags,
        params: ProblemParams,
        response: { ...errors, 200: VersionList },
      },
    },
    async (request) => {
      const rows = await listVersions(database, request.params.slug);
      if (rows.length === 0) throw unknownProblem(request.params.slug);
      return {
        versions: rows.map(({ id: _, createdAt, ...row }) => ({
          ...row,
          createdAt: createdAt.toISOString(),
        })),
      };
    },
  );

  app.get(
    '/api/admin/problems/:slug/versions/:number',
    {
      onRequest,
      schema: {
        summary: 'One version whole, with its hidden cases, to compare it with another',
        tags,
        params: VersionParams,
        response: { ...errors, 200: VersionContents },
      },
    },
    async ({ params: { slug, number } }) => {
      const version = await findVersionByNumber(database, slug, number);
      if (!version) throw new HttpError(404, 'unknown-version', `There is no version ${number} of "${slug}"`);
      return version;
    },
  );
}

/** What can be known without a box is said at once. @throws HttpError 422 */
async function refuseBroken(slug: string, files: Map<string, Buffer>): Promise<void> {
  try {
    parsePackage(await packageOf(slug, files));
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    const details = error.issues.map((issue) => {
      const { file, line, path } = issue;
      const place = `${file}${line ? `:${line}` : ''}${path && ` ${path}`}`;
      return { path: place, message: issue.message };
    });
    const [first] = error.issues;
    const more = error.issues.length > 1 ? ` (and ${error.issues.length - 1} more)` : '';
    const message = first ? describeIssue(slug, first) : 'The package cannot be used';
    throw new HttpError(422, 'broken-package', `${message}${more}`, details);
  }
}

function describe({ id, slug, status, outcome }: PushRow): Push {
  const nothing = { issues: [], message: null, version: null, changes: null };
  return { id, problem: slug, status, ...nothing, ...outcome };
}
