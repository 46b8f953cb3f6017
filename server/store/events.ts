import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { JudgeEvent, KeptEvent, Outcome, SubmissionEvent } from '#contract/events.ts';
import type { Db } from './db.ts';
import { submissionEvents, submissions } from './schema-of-submissions.ts';

/** Channel on which the id of a submission is told whenever events of it were appended. */
export const eventsChannel = 'touchstone_events';

/** This judge no longer holds the submission: another took it up since, or it was cancelled. What it would write is
 *  dropped. */
export class ClaimLost extends Error {
  override name = 'ClaimLost';
}

export type Claim = { submissionId: string; attempt: number };

/**
 * Appends events in order and wakes the listeners, in one statement: the attempt is checked, the numbers are
 * given and the rows are written under one lock on the submission.
 * @throws ClaimLost when the attempt is not the current one any more
 */
export async function appendEvents(db: Db, claim: Claim, events: JudgeEvent[]): Promise<void> {
  const { rowCount } = await db.execute(sql`
    with held as (
      update ${submissions} set last_seq = last_seq + ${events.length}
      where id = ${claim.submissionId} and attempt = ${claim.attempt} and status = 'running'
      returning id, last_seq - ${events.length} as first
    ), ${insertAndNotify(events)}`);
  if (rowCount === 0) throw claimLost(claim);
}

/** Appends the last events, the verdict among them, and closes the submission: all or nothing.
 *  @throws ClaimLost as appendEvents does */
export async function appendVerdict(
  db: Db,
  claim: Claim,
  events: JudgeEvent[],
  outcome: Outcome,
): Promise<void> {
  const { rowCount } = await db.execute(sql`
    with held as (
      update ${submissions} set last_seq = last_seq + ${events.length}, status = 'done', judged_at = now(),
        outcome = ${JSON.stringify(outcome)}::jsonb, verdict = ${outcome.verdict}
      where id = ${claim.submissionId} and attempt = ${claim.attempt} and status = 'running'
      returning id, last_seq - ${events.length} as first
    ), ${insertAndNotify(events)}`);
  if (rowCount === 0) throw claimLost(claim);
}

function claimLost({ submissionId }: Claim): ClaimLost {
  return new ClaimLost(`Submission ${submissionId} is not this judge's any more`);
}

function insertAndNotify(events: JudgeEvent[]) {
  return sql`${written(events)} select pg_notify(${eventsChannel}, held.id::text) from held`;
}

/** For a statement with a part "held": the submission, and the seq before its new events. */
export function written(events: KeptEvent[]) {
  return sql`written as (
      insert into ${submissionEvents} (submission_id, seq, event)
      select held.id, held.first + line.ordinality, line.value
      from held, jsonb_array_elements(${JSON.stringify(events)}::jsonb) with ordinality line
    )`;
}

/** The events of a submission that follow `after`, in order. */
export async function listEvents(db: Db, submissionId: string, after: number): Promise<SubmissionEvent[]> {
  const rows = await db
    .select({ seq: submissionEvents.seq, event: submissionEvents.event })
    .from(submissionEvents)
    .where(and(eq(submissionEvents.submissionId, submissionId), gt(submissionEvents.seq, after)))
    .orderBy(asc(submissionEvents.seq));
  return rows.map((row) => ({ seq: row.seq, ...row.event }));
}
