import { type AuthOptions, createAuth } from './auth.ts';
import type { Database } from './db.ts';
import { setTemporary } from './people.ts';

/** Gives a person another password, hashed as the library does it, and ends all sessions of theirs. */
export async function resetPassword(
  database: Database,
  options: AuthOptions,
  { userId, password }: { userId: string; password: string },
): Promise<void> {
  await database.transaction(async (tx) => {
    const { internalAdapter, password: hashing } = await createAuth(tx, options, false).$context;
    await internalAdapter.updatePassword(userId, await hashing.hash(password));
    await setTemporary(tx, userId, true);
    await internalAdapter.deleteUserSessions(userId);
  });
}
