import { type SQL, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { submissions } from './schema-of-submissions.ts';

/** However many there are, no more are read: shares are told in tens of per cent, for which these are plenty. */
export const newestAccepted = 2_000;

export type AcceptedCost = {
  userId: string;
  cpuMs: number;
  memoryKiB: number;
  /** The same for the same source. */
  program: string;
};

/** What the accepted submissions of a version cost, the newest first. */
export async function listAcceptedCosts(db: Db, versionId: number): Promise<AcceptedCost[]> {
  return (await db.execute<AcceptedCost>(acceptedCostsQuery(versionId))).rows;
}

/** The conditions are spelt as those of the index submissions_accepted, which holds nothing else. */
export function acceptedCostsQuery(versionId: number): SQL {
  return sql`
    select user_id as "userId", md5(source) as program,
      (outcome->>'cpuMs')::float8 as "cpuMs", (outcome->>'memoryKiB')::float8 as "memoryKiB"
    from ${submissions}
    where version_id = ${versionId} and mode = 'submit' and verdict = 'accepted'
    order by created_at desc limit ${newestAccepted}`;
}
