import { createHash } from 'node:crypto';
import { and, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { guestKeys } from './schema-of-guest-keys.ts';

/** For requests that are under way already, and for those that a bad network lets come at the second attempt. */
const goodForSeconds = 120;
const oldest = sql`now() - make_interval(secs => ${goodForSeconds})`;

/** The guest of a key has signed in, or is gone: nobody is to be made in their place. */
export class GuestGone extends Error {
  override name = 'GuestGone';
}

/**
 * Whose key this is. Undefined where it was nobody's: it is the caller's now, who binds it to a guest in the same
 * transaction; others that come with it wait until that ends. Null where its guest is gone.
 */
export async function takeGuestKey(db: Db, key: string): Promise<string | null | undefined> {
  const hash = hashOf(key);
  const { rowCount } = await db.insert(guestKeys).values({ hash }).onConflictDoNothing();
  if (rowCount === 1) return undefined;
  const [row] = await db
    .select()
    .from(guestKeys)
    .where(and(eq(guestKeys.hash, hash), gt(guestKeys.madeAt, oldest)));
  return row?.userId ?? null;
}

export async function bindGuestKey(db: Db, key: string, userId: string): Promise<void> {
  await db
    .update(guestKeys)
    .set({ userId })
    .where(eq(guestKeys.hash, hashOf(key)));
}

/**
 * Call it outside of a transaction, before a key is taken: two that take old keys, and remove each other's, would wait for
 * one another.
 */
export async function removeOldGuestKeys(db: Db): Promise<void> {
  const old = db
    .select({ hash: guestKeys.hash })
    .from(guestKeys)
    .where(lt(guestKeys.madeAt, oldest))
    .for('update', { skipLocked: true });
  await db.delete(guestKeys).where(inArray(guestKeys.hash, old));
}

/** It is random and short-lived: nobody finds it by trying what gives this hash. */
function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
