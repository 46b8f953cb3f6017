import { and, eq, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { keptTexts } from './schema-of-kept.ts';

export type KeptRow = typeof keptTexts.$inferSelect;

/** Whose text it is, and what it is. */
export type KeptKey = Pick<KeptRow, 'userId' | 'problemSlug' | 'kind'>;

export async function findKept(db: Db, key: KeptKey): Promise<KeptRow | undefined> {
  const [row] = await db.select().from(keptTexts).where(isOf(key));
  return row;
}

type Change = { text: string; basedOn: number };

/**
 * Keeps a text in place of revision `basedOn`, or as the first where that is 0. Undefined where another revision is
 * there by now. One statement each: of two that come at once only one finds the revision that it is based on.
 */
export async function keepText(
  db: Db,
  key: KeptKey,
  { text, basedOn }: Change,
): Promise<KeptRow | undefined> {
  const [row] =
    basedOn === 0
      ? await db
          .insert(keptTexts)
          .values({ ...key, text, revision: 1 })
          .onConflictDoNothing()
          .returning()
      : await db
          .update(keptTexts)
          .set({ text, revision: basedOn + 1, updatedAt: sql`now()` })
          .where(and(isOf(key), eq(keptTexts.revision, basedOn)))
          .returning();
  return row;
}

function isOf({ userId, problemSlug, kind }: KeptKey) {
  return and(eq(keptTexts.userId, userId), eq(keptTexts.problemSlug, problemSlug), eq(keptTexts.kind, kind));
}
