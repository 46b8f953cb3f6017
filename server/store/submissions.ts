import { and, count, desc, eq, getTableColumns, inArray, lt, ne, or, sql } from 'drizzle-orm';
import type { CaseResult } from '#contract/events.ts';
import type { Db } from './db.ts';
import type { Claim } from './events.ts';
import { type StoredOwnCase, submissionEvents, submissions } from './schema-of-submissions.ts';

export type SubmissionRow = typeof submissions.$inferSelect;
export type Mode = SubmissionRow['mode'];

export type InsertSubmission = {
  id: string;
  userId: string;
  problemSlug: string;
  versionId: number;
  mode: Mode;
  source: string;
  ownCases: StoredOwnCase[] | null;
};

export async function insertSubmission(db: Db, submission: InsertSubmission): Promise<SubmissionRow> {
  const [row] = await db.insert(submissions).values(submission).returning();
  if (!row) throw new Error('Postgres returned no row for an insert');
  return row;
}

export async function findSubmission(db: Db, id: string): Promise<SubmissionRow | undefined> {
  const [row] = await db.select().from(submissions).where(eq(submissions.id, id));
  return row;
}

/** Who owns it and how far it is: all that a socket needs, without the source. */
export async function findSubmissionHead(db: Db, id: string) {
  const [row] = await db
    .select({
      userId: submissions.userId,
      status: submissions.status,
      lastSeq: submissions.lastSeq,
      createdAt: submissions.createdAt,
    })
    .from(submissions)
    .where(eq(submissions.id, id));
  return row;
}

/** Who owns it, what it was judged by and what came of it, without the source. */
export async function findSubmissionCosts(db: Db, id: string) {
  const { userId, mode, versionId, outcome } = submissions;
  const [row] = await db
    .select({ userId, mode, versionId, outcome })
    .from(submissions)
    .where(eq(submissions.id, id));
  return row;
}

export type HistoryFilter = {
  userId: string;
  problem?: string | undefined;
  mode?: Mode | undefined;
  limit: number;
  /** Only what is older than this one. */
  before?: { createdAt: Date; id: string } | undefined;
};

/** A person's own submissions, the newest first. */
export async function listSubmissions(db: Db, filter: HistoryFilter) {
  const { before } = filter;
  return db
    .select({
      id: submissions.id,
      problemSlug: submissions.problemSlug,
      mode: submissions.mode,
      status: submissions.status,
      createdAt: submissions.createdAt,
      outcome: submissions.outcome,
    })
    .from(submissions)
    .where(
      and(
        eq(submissions.userId, filter.userId),
        filter.problem === undefined ? undefined : eq(submissions.problemSlug, filter.problem),
        filter.mode === undefined ? undefined : eq(submissions.mode, filter.mode),
        before &&
          or(
            lt(submissions.createdAt, before.createdAt),
            and(eq(submissions.createdAt, before.createdAt), lt(submissions.id, before.id)),
          ),
      ),
    )
    .orderBy(desc(submissions.createdAt), desc(submissions.id))
    .limit(filter.limit);
}

/** The results of the newest attempt: those that follow its `running`. */
export async function listCaseResults(db: Db, submissionId: string): Promise<CaseResult[]> {
  const { rows } = await db.execute<{ event: CaseResult & { type: string } }>(sql`
    select event from ${submissionEvents}
    where submission_id = ${submissionId} and event->>'type' = 'case' and seq > coalesce(
      (select max(seq) from ${submissionEvents}
       where submission_id = ${submissionId} and event->>'type' = 'running'), 0)
    order by seq`);
  return rows.map(({ event: { type: _, ...result } }) => result);
}

/** How many wait before it: 0 for the next to be taken. */
export async function queuePosition(db: Db, createdAt: Date): Promise<number> {
  return db.$count(submissions, and(eq(submissions.status, 'queued'), lt(submissions.createdAt, createdAt)));
}

/** How many wait, and since when the oldest does (seconds; 0 when none waits). */
export async function queueDepth(db: Db): Promise<{ depth: number; oldestSeconds: number }> {
  const [row] = await db
    .select({
      depth: count(),
      oldestSeconds: sql<number>`coalesce(extract(epoch from now() - min(${submissions.createdAt})), 0)::float8`,
    })
    .from(submissions)
    .where(eq(submissions.status, 'queued'));
  return row ?? { depth: 0, oldestSeconds: 0 };
}

type Claimed = Claim & {
  submission: SubmissionRow;
  /** The judge that had it and neither finished it nor gave it back. */
  lostBy: string | null;
};

/** Takes a submission up, whoever held it before. Undefined when it has its verdict already, or was cancelled. */
export async function claimSubmission(db: Db, id: string, judgeId: string): Promise<Claimed | undefined> {
  // What a subquery of "returning" sees is the row before the update.
  const before = sql<
    string | null
  >`(select before.judge_id from ${submissions} before where before.id = ${id})`;
  const [row] = await db
    .update(submissions)
    .set({ status: 'running', judgeId, attempt: sql`${submissions.attempt} + 1` })
    .where(and(eq(submissions.id, id), inArray(submissions.status, ['queued', 'running'])))
    .returning({ ...getTableColumns(submissions), lostBy: before });
  if (!row) return undefined;
  const { lostBy, ...submission } = row;
  return { submissionId: id, attempt: submission.attempt, submission, lostBy };
}

/** Gives it back to the queue, unless another judge has it already. */
export async function releaseSubmission(db: Db, claim: Claim): Promise<void> {
  await db
    .update(submissions)
    .set({ status: 'queued', judgeId: null })
    .where(
      and(
        eq(submissions.id, claim.submissionId),
        eq(submissions.attempt, claim.attempt),
        eq(submissions.status, 'running'),
      ),
    );
}

export type Standing = 'new' | 'attempted' | 'solved';

/** How one person stands with each problem that they submitted to. */
export async function listStandings(db: Db, userId: string): Promise<Map<string, Standing>> {
  const rows = await db
    .select({
      slug: submissions.problemSlug,
      solved: sql<boolean>`bool_or(coalesce(${submissions.verdict} = 'accepted', false))`,
    })
    .from(submissions)
    .where(
      and(
        eq(submissions.userId, userId),
        eq(submissions.mode, 'submit'),
        // Our own failure counts for nothing, and neither does what its owner took back.
        ne(submissions.status, 'cancelled'),
        sql`${submissions.verdict} is distinct from 'judge-error'`,
      ),
    )
    .groupBy(submissions.problemSlug);
  return new Map(rows.map((row) => [row.slug, row.solved ? 'solved' : 'attempted']));
}
