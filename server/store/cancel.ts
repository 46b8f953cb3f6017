import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { eventsChannel, written } from './events.ts';
import { submissions } from './schema-of-submissions.ts';

/** Channel on which the id of a submission is told once it was cancelled. */
export const cancelledChannel = 'touchstone_cancelled';

/**
 * Ends a submission without a verdict and wakes those who follow it and the judge that has it, in one statement. From
 * then on no judge can take it up or write a word of it; that its judge hears of it only saves the rest of the work.
 * @returns how it stood until then; undefined when it had ended already
 */
export async function cancelSubmission(db: Db, id: string): Promise<'queued' | 'running' | undefined> {
  // Locked first: the status that is returned is the one that was changed, whatever a judge does meanwhile.
  const { rows } = await db.execute<{ before: 'queued' | 'running' }>(sql`
    with standing as (
      select id, status as before from ${submissions}
      where id = ${id} and status in ('queued', 'running') for update
    ), held as (
      update ${submissions} set status = 'cancelled', last_seq = last_seq + 1, judged_at = now()
      from standing where ${submissions}.id = standing.id
      returning ${submissions}.id, last_seq - 1 as first, before
    ), ${written([{ type: 'cancelled' }])}
    select before, pg_notify(${eventsChannel}, id::text), pg_notify(${cancelledChannel}, id::text) from held`);
  return rows[0]?.before;
}

/** Of somebody who goes: no judge need finish what is theirs. */
export async function cancelAllOf(db: Db, userId: string): Promise<void> {
  const open = await db
    .select({ id: submissions.id })
    .from(submissions)
    .where(and(eq(submissions.userId, userId), inArray(submissions.status, ['queued', 'running'])));
  for (const { id } of open) await cancelSubmission(db, id);
}

export async function isCancelled(db: Db, id: string): Promise<boolean> {
  const cancelled = and(eq(submissions.id, id), eq(submissions.status, 'cancelled'));
  return (await db.$count(submissions, cancelled)) > 0;
}
