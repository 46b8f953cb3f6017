import { and, asc, count, eq } from 'drizzle-orm';
import type { Db } from './db.ts';
import { users } from './schema-of-people.ts';
import { submissions } from './schema-of-submissions.ts';

const isOf = (email: string) => and(eq(users.email, email.toLowerCase()), eq(users.isAnonymous, false));

export async function hasAccount(db: Db, email: string): Promise<boolean> {
  return (await db.$count(users, isOf(email))) > 0;
}

/** @returns their id */
export async function findAccount(db: Db, email: string): Promise<string | undefined> {
  const [row] = await db.select({ id: users.id }).from(users).where(isOf(email));
  return row?.id;
}

export type AccountRow = { email: string; name: string; createdAt: Date; submissions: number };

/** Everybody with an account, by e-mail address. */
export async function listAccounts(db: Db): Promise<AccountRow[]> {
  const { email, name, createdAt } = users;
  return db
    .select({ email, name, createdAt, submissions: count(submissions.id) })
    .from(users)
    .leftJoin(submissions, eq(submissions.userId, users.id))
    .where(eq(users.isAnonymous, false))
    .groupBy(users.id)
    .orderBy(asc(email));
}

/** With everything of theirs. */
export async function deletePerson(db: Db, id: string): Promise<void> {
  await db.delete(users).where(eq(users.id, id));
}

/** Whether their password is one that somebody else has given them. */
export async function setTemporary(db: Db, id: string, passwordIsTemporary: boolean): Promise<void> {
  await db.update(users).set({ passwordIsTemporary }).where(eq(users.id, id));
}

const foreignKeyViolation = '23503';

/** Something was to be kept for a person who is not there any more. */
export function isPersonGone(error: Error): boolean {
  const { code, constraint } = (error.cause ?? {}) as { code?: string; constraint?: string };
  return code === foreignKeyViolation && constraint?.endsWith('_user_id_users_id_fk') === true;
}
