import { and, desc, eq, lte, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { referenceRuns } from './schema-of-reference-runs.ts';

/** Older ones may come from a machine that is gone. */
const runsKept = 24;

export type ReferenceRun = { versionId: number; judgeId: string; cpuMs: number; memoryKiB: number };

/** Keeps the newest of each version. */
export async function saveReferenceRun(db: Db, run: ReferenceRun): Promise<void> {
  await db.insert(referenceRuns).values(run);
  const oldest = db
    .select({ id: referenceRuns.id })
    .from(referenceRuns)
    .where(eq(referenceRuns.versionId, run.versionId))
    .orderBy(desc(referenceRuns.id))
    .offset(runsKept)
    .limit(1);
  await db
    .delete(referenceRuns)
    .where(and(eq(referenceRuns.versionId, run.versionId), lte(referenceRuns.id, sql`(${oldest})`)));
}

/** The newest first. */
export async function listReferenceRuns(
  db: Db,
  versionId: number,
): Promise<{ cpuMs: number; memoryKiB: number }[]> {
  return db
    .select({ cpuMs: referenceRuns.cpuMs, memoryKiB: referenceRuns.memoryKiB })
    .from(referenceRuns)
    .where(eq(referenceRuns.versionId, versionId))
    .orderBy(desc(referenceRuns.id))
    .limit(runsKept);
}
