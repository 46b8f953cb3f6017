import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { findProblem, saveProblem } from '../../store/problems.ts';
import { listReferenceRuns, saveReferenceRun } from '../../store/reference-runs.ts';
import { aProblem } from '../../testing/a-problem.ts';
import { judgeAs, solvedBy } from '../../testing/solved.ts';
import { startWebHalf, Visitor, type WebHalf } from '../../testing/web-half.ts';

let web: WebHalf;
before(async () => {
  web = await startWebHalf();
});
after(() => web[Symbol.asyncDispose]());

const costs = (...times: number[]) => times.map((cpuMs) => ({ cpuMs, memoryKiB: 9_000 }));

/** A problem of the test's own; gives the id of its version. */
async function publish(slug: string, contentHash = slug): Promise<number> {
  return saveProblem(web.database, aProblem({ slug, contentHash }));
}

async function measureReference(versionId: number, ...times: number[]): Promise<void> {
  for (const cpuMs of times) {
    await saveReferenceRun(web.database, { versionId, judgeId: 'a judge', cpuMs, memoryKiB: 9_000 });
  }
}

async function solve(problem: string, cpuMs: number, visitor = new Visitor(web.address)) {
  const id = await visitor.submit(undefined, { problem });
  await judgeAs(web.database, id, { cpuMs, memoryKiB: 9_000 });
  return { visitor, id, spread: await visitor.get(`/api/submissions/${id}/spread`) };
}

test('an accepted submission is told how it stands among those of others, and by how much runs differ', async () => {
  const versionId = await publish('compared');
  await measureReference(versionId, 40, 42, 41);
  await solvedBy(web, costs(20, 30, 40, 50, 60, 70), 'compared');
  const { spread } = await solve('compared', 41);
  assert.equal(spread.status, 200);
  const { others, timeMs } = spread.body;
  assert.deepEqual([others, timeMs.own, timeMs.noise], [6, 41, 2]);
  assert.deepEqual(timeMs.compared, { less: 2, same: 1, more: 3, likeMost: false });
  assert.equal(
    timeMs.bins.reduce((sum: number, { people }: { people: number }) => sum + people, 0),
    6,
  );
  assert.doesNotMatch(JSON.stringify(spread.body), /user|source|program/i);
});

test('what was judged by another version does not count', async () => {
  await publish('changed', 'before');
  await solvedBy(web, costs(20, 30, 40, 50, 60, 70), 'changed');
  const old = await solve('changed', 41);
  await publish('changed', 'after');
  const { body } = (await solve('changed', 41)).spread;
  assert.deepEqual([body.others, body.timeMs.bins, body.timeMs.compared], [0, [], null]);
  const again = await old.visitor.get(`/api/submissions/${old.id}/spread`);
  assert.equal(again.body.others, 6, 'a submission stays with the version that judged it');
});

test('runs, failures and older attempts of the same person are nobody’s figure', async () => {
  await publish('mixed');
  await solvedBy(web, costs(20, 30, 40), 'mixed');
  const person = new Visitor(web.address);
  await solve('mixed', 900, person);
  await judgeAs(web.database, await person.submit(undefined, { problem: 'mixed' }), { cpuMs: 50 });
  const run = await person.submit(undefined, { problem: 'mixed', mode: 'run' });
  await judgeAs(web.database, run, { cpuMs: 5_000 });
  const wrong = await new Visitor(web.address).submit(undefined, { problem: 'mixed' });
  await judgeAs(web.database, wrong, { verdict: 'wrong-answer', cpuMs: 5_000 });
  const { body } = (await solve('mixed', 45)).spread;
  assert.equal(body.others, 4);
  const drawn = body.timeMs.bins.filter(({ people }: { people: number }) => people > 0);
  assert.ok(drawn.at(-1).from <= 50, JSON.stringify(drawn));
});

test('only an accepted submission is compared, and only for who owns it', async () => {
  const { id, visitor } = await solve('double', 3);
  const path = `/api/submissions/${id}/spread`;
  assert.equal((await new Visitor(web.address).get(path)).status, 401);
  const stranger = new Visitor(web.address);
  const failed = await stranger.submit();
  assert.deepEqual((await stranger.get(path)).body.error.code, 'not-yours');
  await judgeAs(web.database, failed, { verdict: 'wrong-answer' });
  const refused = await stranger.get(`/api/submissions/${failed}/spread`);
  assert.deepEqual([refused.status, refused.body.error.code], [409, 'not-accepted']);
  const run = await visitor.submit(undefined, { mode: 'run' });
  await judgeAs(web.database, run);
  assert.equal((await visitor.get(`/api/submissions/${run}/spread`)).status, 409);
  const unknown = await visitor.get('/api/submissions/00000000-0000-4000-8000-000000000000/spread');
  assert.equal(unknown.status, 404);
});

test('of the reference only the newest runs are kept, each version its own', async () => {
  const found = await findProblem(web.database, 'double');
  assert.ok(found);
  const other = await publish('other');
  await measureReference(other, 1);
  await measureReference(found.versionId, ...Array.from({ length: 30 }, (_, index) => index));
  const runs = await listReferenceRuns(web.database, found.versionId);
  assert.equal(runs.length, 24);
  assert.deepEqual([runs[0]?.cpuMs, runs.at(-1)?.cpuMs], [29, 6]);
  assert.equal((await listReferenceRuns(web.database, other)).length, 1);
});
