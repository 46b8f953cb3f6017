import { GuestHeaders } from '#contract/account.ts';
import { ApiError } from '#contract/errors.ts';
import { fingerprint } from '#contract/fingerprint.ts';
import { KeepText, KeptConflict, KeptMark, KeptText } from '#contract/kept.ts';
import { maxNoteBytes } from '#contract/kept-limits.ts';
import { ProblemParams } from '#contract/problems.ts';
import { maxSourceBytes } from '#contract/submission-limits.ts';
import type { Database } from '../store/db.ts';
import { findKept, type KeptKey, type KeptRow, keepText } from '../store/kept.ts';
import { hasProblem } from '../store/problems.ts';
import { findPerson, getPersonOrGuest } from './auth.ts';
import { HttpError } from './errors.ts';
import { checkOrigin } from './origin.ts';
import { unknownProblem } from './problems.ts';
import { limitPeople } from './rate-limit.ts';
import type { App, Services } from './route.ts';

/** JSON writes a control character in six bytes. */
const bodyLimitBytes = 6 * maxSourceBytes + 1024;
/**
 * The page saves a draft and a note every other second at most, in a few tabs. A visitor saves once, which makes them
 * a guest.
 */
const saves = { perMinute: 240, perAddress: 600, code: 'too-many-saves', what: 'saves' };
const nothingKept: KeptText = { text: null, revision: 0, updatedAt: null };

type Kept = {
  kind: KeptKey['kind'];
  maxBytes: number;
  limit: ReturnType<typeof limitPeople>;
};

/** What a learner is writing for a problem, and what they note of it: the same on every device of theirs. */
export function keptRoutes(app: App, services: Services): void {
  const limit = limitPeople(app, services, saves);
  keptRoute(app, services, { kind: 'draft', maxBytes: maxSourceBytes, limit });
  keptRoute(app, services, { kind: 'note', maxBytes: maxNoteBytes, limit });
}

function keptRoute(app: App, { database, identity }: Services, { kind, maxBytes, limit }: Kept): void {
  const path = `/api/problems/:slug/${kind}`;
  const tags = ['drafts and notes'];

  app.get(
    path,
    {
      schema: {
        summary: `Read your ${kind} for a problem`,
        tags,
        params: ProblemParams,
        response: { 200: KeptText, 404: ApiError },
      },
    },
    async (request, reply) => {
      const { slug } = request.params;
      const [person] = await Promise.all([findPerson(request, identity), checkProblem(database, slug)]);
      reply.header('cache-control', 'no-store');
      if (!person) return nothingKept;
      return tell(await findKept(database, { userId: person.id, problemSlug: slug, kind }));
    },
  );

  app.put(
    path,
    {
      bodyLimit: bodyLimitBytes,
      // A page of another site may not write with this person's cookie.
      onRequest: async (request) => checkOrigin(request),
      preHandler: limit,
      schema: {
        summary: `Keep your ${kind} for a problem, unless it has changed since the revision you name`,
        tags,
        headers: GuestHeaders,
        params: ProblemParams,
        body: KeepText,
        response: {
          200: KeptMark,
          400: ApiError,
          403: ApiError,
          404: ApiError,
          409: KeptConflict,
          413: ApiError,
          429: ApiError,
        },
      },
    },
    async (request, reply) => {
      const { slug } = request.params;
      const change = request.body;
      checkSize(kind, change.text, maxBytes);
      const [known] = await Promise.all([findPerson(request, identity), checkProblem(database, slug)]);
      // Somebody whose session is gone: nothing is theirs yet, and a refusal need not make a guest.
      if (!known && change.basedOn > 0) return reply.code(409).send(conflict(kind, nothingKept));
      const { id: userId } = await getPersonOrGuest(request, reply, identity);
      const row = await keepOrFind(database, { userId, problemSlug: slug, kind }, change);
      return row?.text === change.text ? mark(row) : reply.code(409).send(conflict(kind, tell(row)));
    },
  );
}

/**
 * What is there in the end: this text, or another that its writer has not seen. One that they sent themselves since is
 * none such. Somebody who sends while we look has written something newer, which is looked at in its turn.
 */
async function keepOrFind(db: Database, key: KeptKey, change: KeepText): Promise<KeptRow | undefined> {
  const { text, unanswered = [] } = change;
  for (let { basedOn } = change; ; ) {
    const kept = await keepText(db, key, { text, basedOn });
    const row = kept ?? (await findKept(db, key));
    // The same text without our doing: the answer to the first attempt was lost, and this is the second one.
    if (!row || row.text === text || !unanswered.includes(fingerprint(row.text))) return row;
    basedOn = row.revision;
  }
}

/** @throws HttpError 404 */
async function checkProblem(database: Database, slug: string): Promise<void> {
  if (!(await hasProblem(database, slug))) throw unknownProblem(slug);
}

/** @throws HttpError 413 */
function checkSize(kind: string, text: string, maxBytes: number): void {
  const bytes = Buffer.byteLength(text, 'utf8');
  if (bytes <= maxBytes) return;
  const message = `The ${kind} is ${Math.ceil(bytes / 1024)} KiB; at most ${maxBytes / 1024} KiB are kept`;
  throw new HttpError(413, 'text-too-large', message, [{ path: 'text', message }]);
}

function conflict(kind: string, kept: KeptText): KeptConflict {
  const message = `The ${kind} has changed since; nothing was overwritten`;
  return { error: { code: 'stale-revision', message }, kept };
}

function tell(row: KeptRow | undefined): KeptText {
  return row ? { text: row.text, ...mark(row) } : nothingKept;
}

function mark({ revision, updatedAt }: KeptRow): KeptMark {
  return { revision, updatedAt: updatedAt.toISOString() };
}
