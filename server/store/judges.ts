import { eq, gt, lt, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { judges } from './schema-of-judges.ts';

/** A judge says that it lives this often; one that has said nothing for `deadAfterSeconds` is taken for dead. */
export const heartbeatMs = 2_000;
const deadAfterSeconds = 10;
const forgetAfterSeconds = 24 * 3600;

const seconds = (n: number) => sql`now() - make_interval(secs => ${n})`;

export async function saveHeartbeat(db: Db, id: string, metrics: object[]): Promise<void> {
  await db
    .insert(judges)
    .values({ id, metrics })
    .onConflictDoUpdate({ target: judges.id, set: { metrics, seenAt: sql`now()` } });
}

export async function removeJudge(db: Db, id: string): Promise<void> {
  await db.delete(judges).where(eq(judges.id, id));
}

export async function forgetDeadJudges(db: Db): Promise<void> {
  await db.delete(judges).where(lt(judges.seenAt, seconds(forgetAfterSeconds)));
}

/** Judges alive now, each with its metrics. */
export async function listLivingJudges(db: Db): Promise<{ id: string; metrics: object[] }[]> {
  return db
    .select({ id: judges.id, metrics: judges.metrics })
    .from(judges)
    .where(gt(judges.seenAt, seconds(deadAfterSeconds)));
}

export async function isJudgeAlive(db: Db, id: string): Promise<boolean> {
  return (await listLivingJudges(db)).some((judge) => judge.id === id);
}
