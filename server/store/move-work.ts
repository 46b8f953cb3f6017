import { eq, type SQL, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { keptTexts } from './schema-of-kept.ts';
import { users } from './schema-of-people.ts';
import { problems, problemVersions } from './schema-of-problems.ts';
import { setAsideTexts } from './schema-of-set-aside.ts';
import { submissions } from './schema-of-submissions.ts';

type Move = { from: string; to: string };

/**
 * Gives all that a guest has done to an account and removes the guest. Call it in a transaction. The guest is locked
 * first: what another tab of theirs sends meanwhile waits, and then finds nobody to belong to.
 */
export async function moveWork(db: Db, move: Move): Promise<void> {
  const { rowCount } = await db.execute(
    sql`select id from ${users} where id = ${move.from} and is_anonymous for update`,
  );
  if (rowCount === 0) return;
  await db.update(submissions).set({ userId: move.to }).where(eq(submissions.userId, move.from));
  await db.update(setAsideTexts).set({ userId: move.to }).where(eq(setAsideTexts.userId, move.from));
  await settleKept(db, move);
  await db.delete(users).where(eq(users.id, move.from));
}

/**
 * Where both wrote for the same problem, the newer text goes on and the other one is set aside. Both sides learn of it:
 * the revision is one that neither has seen.
 */
async function settleKept(db: Db, { from, to }: Move): Promise<void> {
  await db.execute(sql`
    with pair as (
      select mine.problem_slug, mine.kind, mine.text as guests, theirs.text as accounts,
        mine.updated_at as guests_at, theirs.updated_at as accounts_at,
        greatest(mine.revision, theirs.revision) + 1 as revision,
        ${isNothing(sql`mine`)} as guests_is_nothing, ${isNothing(sql`theirs`)} as accounts_is_nothing
      from ${keptTexts} mine join ${keptTexts} theirs using (problem_slug, kind)
      where mine.user_id = ${from} and theirs.user_id = ${to} and mine.text <> theirs.text
      for update of theirs
    ), chosen as (
      select *, not guests_is_nothing and (accounts_is_nothing or guests_at >= accounts_at) as guests_goes_on from pair
    ), aside as (
      insert into ${setAsideTexts} (user_id, problem_slug, kind, text, written_at)
      select ${to}, problem_slug, kind, case when guests_goes_on then accounts else guests end,
        case when guests_goes_on then accounts_at else guests_at end
      from chosen where not guests_is_nothing and not accounts_is_nothing
    )
    update ${keptTexts} kept set revision = chosen.revision,
      text = case when guests_goes_on then guests else accounts end,
      updated_at = case when guests_goes_on then guests_at else accounts_at end
    from chosen
    where kept.user_id = ${to} and kept.problem_slug = chosen.problem_slug and kept.kind = chosen.kind`);
  await db.execute(sql`
    delete from ${keptTexts} mine using ${keptTexts} theirs
    where mine.user_id = ${from} and theirs.user_id = ${to}
      and mine.problem_slug = theirs.problem_slug and mine.kind = theirs.kind`);
  await db.update(keptTexts).set({ userId: to }).where(eq(keptTexts.userId, from));
}

/** White space, or the code that everybody starts from: nobody misses it. Compared as bytes, for a text may hold NUL. */
function isNothing(row: SQL): SQL {
  return sql`(length(btrim(${row}.text, '\\x20090a0d'::bytea)) = 0 or ${row}.kind = 'draft' and ${row}.text = (
    select convert_to(built->>'starterCode', 'UTF8') from ${problemVersions}
    join ${problems} on ${problems.versionId} = ${problemVersions.id} where ${problems.slug} = ${row}.problem_slug))`;
}
