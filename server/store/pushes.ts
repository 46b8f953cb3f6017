import { and, eq, inArray } from 'drizzle-orm';
import type { Push } from '#contract/authors.ts';
import type { Db } from './db.ts';
import { pushes } from './schema-of-problems.ts';

export type PushRow = typeof pushes.$inferSelect;
export type PushOutcome = Pick<Push, 'issues' | 'message' | 'version' | 'changes'>;

export async function insertPush(
  db: Db,
  push: { id: string; slug: string; files: Buffer },
): Promise<PushRow> {
  const [row] = await db.insert(pushes).values(push).returning();
  if (!row) throw new Error('Postgres returned no row for an insert');
  return row;
}

export async function findPush(db: Db, id: string): Promise<PushRow | undefined> {
  const [row] = await db.select().from(pushes).where(eq(pushes.id, id));
  return row;
}

/** Takes a push up, also one that another judge has left unfinished. Undefined when it is finished. */
export async function claimPush(db: Db, id: string): Promise<PushRow | undefined> {
  const [row] = await db
    .update(pushes)
    .set({ status: 'building' })
    .where(and(eq(pushes.id, id), inArray(pushes.status, ['queued', 'building'])))
    .returning();
  return row;
}

/** The last word on a push. What was sent is not kept: the version is, or its author has it. */
export async function finishPush(
  db: Db,
  id: string,
  status: 'published' | 'refused' | 'failed',
  outcome: PushOutcome,
): Promise<void> {
  await db
    .update(pushes)
    .set({ status, outcome, files: null, finishedAt: new Date() })
    .where(eq(pushes.id, id));
}
