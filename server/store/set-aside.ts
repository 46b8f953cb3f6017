import { and, desc, eq } from 'drizzle-orm';
import type { Db } from './db.ts';
import { setAsideTexts } from './schema-of-set-aside.ts';

export type SetAsideRow = typeof setAsideTexts.$inferSelect;

/** A person's for one problem, the newest first. */
export async function listSetAside(db: Db, userId: string, problemSlug: string): Promise<SetAsideRow[]> {
  return db
    .select()
    .from(setAsideTexts)
    .where(and(eq(setAsideTexts.userId, userId), eq(setAsideTexts.problemSlug, problemSlug)))
    .orderBy(desc(setAsideTexts.writtenAt));
}

/** Once its owner has chosen. To do it twice changes nothing. */
export async function deleteSetAside(db: Db, userId: string, id: string): Promise<void> {
  await db.delete(setAsideTexts).where(and(eq(setAsideTexts.userId, userId), eq(setAsideTexts.id, id)));
}
