import { and, count, eq, sql } from 'drizzle-orm';
import type { BuiltProblem } from '../problem/built-problem.ts';
import type { Db } from './db.ts';
import { getVersion } from './problems.ts';
import { problems, problemVersions, versionCases } from './schema-of-problems.ts';
import { submissions } from './schema-of-submissions.ts';

export type VersionRow = {
  id: number;
  number: number;
  contentHash: string;
  createdAt: Date;
  inForce: boolean;
  cases: number;
  submissions: number;
};

/** Versions are made in the order of their ids and never deleted, so their place is their number. */
const numbered = (db: Db, slug: string) =>
  db
    .select({
      id: problemVersions.id,
      number: sql<number>`row_number() over (order by ${problemVersions.id})::int`.as('number'),
      contentHash: problemVersions.contentHash,
      createdAt: problemVersions.createdAt,
    })
    .from(problemVersions)
    .where(eq(problemVersions.slug, slug));

/** All versions of a problem, the newest first. */
export async function listVersions(db: Db, slug: string): Promise<VersionRow[]> {
  const version = numbered(db, slug).as('version');
  const amount = (of: typeof versionCases | typeof submissions) =>
    sql<number>`(select ${count()}::int from ${of} where ${of.versionId} = ${version.id})`;
  return db
    .select({
      id: version.id,
      number: version.number,
      contentHash: version.contentHash,
      createdAt: version.createdAt,
      inForce: sql<boolean>`${problems.versionId} is not null`,
      cases: amount(versionCases),
      submissions: amount(submissions),
    })
    .from(version)
    .leftJoin(problems, and(eq(problems.versionId, version.id), eq(problems.slug, slug)))
    .orderBy(sql`${version.number} desc`);
}

/** Which version a submission is judged by, and whether it is still the one in force. */
export async function getVersionMark(
  db: Db,
  { problemSlug, versionId }: { problemSlug: string; versionId: number },
): Promise<{ number: number; inForce: boolean }> {
  const version = numbered(db, problemSlug).as('version');
  const [row] = await db
    .select({ number: version.number, inForce: sql<boolean>`${problems.versionId} is not null` })
    .from(version)
    .leftJoin(problems, and(eq(problems.versionId, version.id), eq(problems.slug, problemSlug)))
    .where(eq(version.id, versionId));
  if (!row) throw new Error(`There is no problem version ${versionId}`);
  return row;
}

export async function findVersionByNumber(
  db: Db,
  slug: string,
  number: number,
): Promise<BuiltProblem | undefined> {
  const found = (await listVersions(db, slug)).find((version) => version.number === number);
  return found && getVersion(db, found.id);
}
