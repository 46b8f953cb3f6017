import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { startWebHalf, type WebHalf } from '../testing/web-half.ts';
import { acceptedCostsQuery, listAcceptedCosts, newestAccepted } from './accepted.ts';
import { findProblem } from './problems.ts';

const people = 20_000;
const submissions = 100_000;

let web: WebHalf;
let versionId: number;
before(async () => {
  web = await startWebHalf();
  const found = await findProblem(web.database, 'double');
  assert.ok(found);
  versionId = found.versionId;
  await handIn(web);
});
after(() => web[Symbol.asyncDispose]());

/** By one statement: so many by the API would take an hour. */
async function handIn({ database }: WebHalf): Promise<void> {
  await database.execute(sql`
    insert into users (id, name, email)
    select 'person ' || n, 'somebody', n || '@example.org' from generate_series(1, ${people}::int) n`);
  await database.execute(sql`
    insert into submissions (id, user_id, problem_slug, version_id, mode, source, status, verdict, outcome, created_at)
    select gen_random_uuid(), 'person ' || (1 + n % ${people}::int), 'double', ${versionId}::int, 'submit',
      convert_to(repeat('x = ' || n || chr(10), 40), 'UTF8'), 'done', 'accepted',
      jsonb_build_object('verdict', 'accepted', 'cpuMs', n % 500, 'memoryKiB', 9000 + n % 700),
      now() - make_interval(secs => n)
    from generate_series(1, ${submissions}::int) n`);
  await database.execute(sql`analyze submissions`);
}

type Plan = { 'Index Name'?: string; 'Actual Rows': number; Plans?: Plan[] };

test('of a hundred thousand accepted submissions the index serves the newest, and no more are read', async (t) => {
  const { rows } = await web.database.execute<{ 'QUERY PLAN': { Plan: Plan; 'Execution Time': number }[] }>(
    sql`explain (analyze, format json) ${acceptedCostsQuery(versionId)}`,
  );
  const [explained] = rows[0]?.['QUERY PLAN'] ?? [];
  assert.ok(explained);
  const nodes = flatten(explained.Plan);
  t.diagnostic(
    `${explained['Execution Time']} ms: ${JSON.stringify(nodes.map((node) => node['Index Name']))}`,
  );
  assert.ok(nodes.some((node) => node['Index Name'] === 'submissions_accepted'));
  assert.ok(nodes.every((node) => node['Actual Rows'] <= newestAccepted));
});

test('the newest come first, with their costs and the same mark for the same program', async (t) => {
  const from = performance.now();
  const rows = await listAcceptedCosts(web.database, versionId);
  t.diagnostic(`read in ${Math.round(performance.now() - from)} ms`);
  assert.equal(rows.length, newestAccepted);
  const { program, ...newest } = rows[0] ?? assert.fail('no row');
  assert.deepEqual(newest, { userId: 'person 2', cpuMs: 1, memoryKiB: 9001 });
  assert.match(program, /^[0-9a-f]{32}$/);
  assert.equal(new Set(rows.map((row) => row.program)).size, rows.length);
});

function flatten(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(flatten)];
}
