import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { BuiltCase, BuiltProblem } from '../problem/built-problem.ts';
import type { BuiltImage } from '../problem/images.ts';
import type { Database, Db } from './db.ts';
import { saveImages } from './images.ts';
import { cases, problems, problemVersions, versionCases } from './schema-of-problems.ts';

type ToSave = BuiltProblem & { images?: BuiltImage[] };

export type StoredProblem = { versionId: number; built: Omit<BuiltProblem, 'cases'> };

/** Rows in one insert: Postgres takes 65 535 parameters, a case has five. */
const casesPerInsert = 200;

/** Content hashes of the versions in force, by slug. */
export async function listContentHashes(db: Db): Promise<Map<string, string>> {
  const rows = await db
    .select({ slug: problems.slug, hash: problemVersions.contentHash })
    .from(problems)
    .innerJoin(problemVersions, eq(problemVersions.id, problems.versionId));
  return new Map(rows.map((row) => [row.slug, row.hash]));
}

/** What a list says of a problem, without its texts: those are most of a version, and it may be one of thousands. */
export type ProblemHead = Pick<BuiltProblem, 'slug' | 'title' | 'difficulty' | 'tags'> & {
  kind: BuiltProblem['harness']['kind'];
};

/** The versions in force, by slug. */
export async function listVersionIds(db: Db): Promise<number[]> {
  const rows = await db.select({ id: problems.versionId }).from(problems).orderBy(asc(problems.slug));
  return rows.map((row) => row.id);
}

export async function listHeads(db: Db, versionIds: number[]): Promise<Map<number, ProblemHead>> {
  const { built } = problemVersions;
  const rows = await db
    .select({
      id: problemVersions.id,
      slug: problemVersions.slug,
      title: sql<string>`${built}->>'title'`,
      difficulty: sql<number>`(${built}->>'difficulty')::int`,
      tags: sql<string[]>`${built}->'tags'`,
      kind: sql<ProblemHead['kind']>`${built}->'harness'->>'kind'`,
    })
    .from(problemVersions)
    .where(inArray(problemVersions.id, versionIds));
  return new Map(rows.map(({ id, ...head }) => [id, head]));
}

export async function findProblem(db: Db, slug: string): Promise<StoredProblem | undefined> {
  const [row] = await db
    .select({ versionId: problems.versionId, built: problemVersions.built })
    .from(problems)
    .innerJoin(problemVersions, eq(problemVersions.id, problems.versionId))
    .where(eq(problems.slug, slug));
  return row;
}

/** Whether there is one, without reading it. */
export async function hasProblem(db: Db, slug: string): Promise<boolean> {
  return (await db.$count(problems, eq(problems.slug, slug))) > 0;
}

/** One version whole, cases and all. @throws when there is none: versions are never deleted. */
export async function getVersion(db: Db, versionId: number): Promise<BuiltProblem> {
  const [version] = await db.select().from(problemVersions).where(eq(problemVersions.id, versionId));
  if (!version) throw new Error(`There is no problem version ${versionId}`);
  return { ...version.built, cases: await listVersionCases(db, versionId) };
}

async function listVersionCases(db: Db, versionId: number): Promise<BuiltCase[]> {
  return db
    .select({
      hash: cases.hash,
      ordinal: versionCases.ordinal,
      group: versionCases.group,
      name: versionCases.name,
      input: cases.input,
      answer: cases.answer,
      check: cases.check,
      limits: cases.limits,
    })
    .from(versionCases)
    .innerJoin(cases, eq(cases.hash, versionCases.caseHash))
    .where(eq(versionCases.versionId, versionId))
    .orderBy(asc(versionCases.ordinal));
}

/** Makes a built problem the one in force; all or nothing. What was submitted before keeps its version. → its id */
export async function saveProblem(database: Database, problem: ToSave): Promise<number> {
  return database.transaction(async (tx) => {
    const versionId = (await findVersionId(tx, problem.contentHash)) ?? (await insertVersion(tx, problem));
    await tx
      .insert(problems)
      .values({ slug: problem.slug, versionId })
      .onConflictDoUpdate({ target: problems.slug, set: { versionId, updatedAt: new Date() } });
    return versionId;
  });
}

async function findVersionId(db: Db, contentHash: string): Promise<number | undefined> {
  const [row] = await db
    .select({ id: problemVersions.id })
    .from(problemVersions)
    .where(eq(problemVersions.contentHash, contentHash));
  return row?.id;
}

async function insertVersion(db: Db, problem: ToSave): Promise<number> {
  const { cases: builtCases, images = [], ...built } = problem;
  await saveImages(db, images);
  const [version] = await db
    .insert(problemVersions)
    .values({ slug: problem.slug, contentHash: problem.contentHash, built })
    .returning({ id: problemVersions.id });
  if (!version) throw new Error('Postgres returned no row for an insert');
  for (let at = 0; at < builtCases.length; at += casesPerInsert) {
    await insertCases(db, version.id, builtCases.slice(at, at + casesPerInsert));
  }
  return version.id;
}

async function insertCases(db: Db, versionId: number, built: BuiltCase[]): Promise<void> {
  const rows = built.map(({ hash, input, answer, check, limits }) => ({
    hash,
    input,
    answer,
    check,
    limits,
  }));
  await db.insert(cases).values(rows).onConflictDoNothing();
  await db
    .insert(versionCases)
    .values(
      built.map(({ ordinal, group, name, hash }) => ({ versionId, ordinal, group, name, caseHash: hash })),
    );
}
