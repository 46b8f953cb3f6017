import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { SubmissionEvent } from '#contract/events.ts';
import { until } from '../sandbox/testing/watch-pool.ts';
import { openDocker } from './setup/docker-engine.ts';
import { startEmbeddedPostgres } from './setup/postgres.ts';
import { listLivingJudges } from './store/judges.ts';
import { sleepySource, slug, startJudgeProcess } from './testing/judge-half.ts';
import { counts, verdictOf, waitFor } from './testing/streams.ts';
import { startWebHalf, Visitor, type WebHalf } from './testing/web-half.ts';

const quick = 'def total(nums):\n    return sum(nums)\n';
const aMinute = 60_000;

describe('a submission from end to end', () => {
  test('goes from POST to a verdict that streams case by case', { timeout: aMinute }, async () => {
    await using web = await startWebHalf();
    await using _judge = await startJudgeProcess(web.databaseUrl);
    const visitor = new Visitor(web.address);
    const { events, code } = await visitor.follow(await visitor.submit(quick, { problem: slug }));
    assert.deepEqual(counts(events), { running: 1, case: 20, verdict: 1 });
    assert.equal(verdictOf(events.at(-1)), 'accepted');
    assert.equal(code, 1000);
  });

  test('own cases are run and compared with the answers of the reference', { timeout: aMinute }, async () => {
    await using web = await startWebHalf();
    await using _judge = await startJudgeProcess(web.databaseUrl);
    const visitor = new Visitor(web.address);
    const cases = [{ input: { nums: '[1, 2, 3]' } }, { name: 'mine', input: { nums: '[5]' } }];
    const source = 'def total(nums):\n    return 6\n';
    const { events } = await visitor.follow(
      await visitor.submit(source, { problem: slug, mode: 'run', cases }),
    );
    const results = events.flatMap((event) => (event.type === 'case' ? [event] : []));
    assert.deepEqual(
      results.map(({ name, verdict, detail }) => [name, verdict, detail?.expected, detail?.actual]),
      [
        ['own case 1', 'accepted', '6', '6'],
        ['mine', 'wrong-answer', '5', '6'],
      ],
    );
  });
});

describe('several judges', () => {
  test('share the work and never judge one submission twice', { timeout: 2 * aMinute }, async () => {
    await using web = await startWebHalf();
    await using _one = await startJudgeProcess(web.databaseUrl);
    await using _two = await startJudgeProcess(web.databaseUrl);
    const visitor = new Visitor(web.address);
    await visitor.submit(quick, { problem: slug });
    const ids = await Promise.all(Array.from({ length: 40 }, () => visitor.submit(quick, { problem: slug })));
    const streams = await Promise.all(ids.map((id) => visitor.follow(id)));
    for (const { events } of streams) {
      assert.deepEqual(counts(events), { running: 1, case: 20, verdict: 1 });
    }
    assert.equal((await listLivingJudges(web.database)).length, 2);
  });

  test('one that is killed in the middle loses its submission to another within 30 s', {
    timeout: 3 * aMinute,
  }, async () => {
    await using web = await startWebHalf();
    const doomed = await startJudgeProcess(web.databaseUrl);
    const visitor = new Visitor(web.address);
    const id = await visitor.submit(sleepySource(0.3), { problem: slug });
    const events = visitor.stream(id);
    await waitFor(events, (event) => event.type === 'case');
    await using heir = await startJudgeProcess(web.databaseUrl);
    await doomed.end('SIGKILL');
    const killedAt = performance.now();
    const again = await waitFor(events, (event) => event.type === 'running' && event.attempt === 2);
    assert.ok(again, 'the same stream goes on');
    assert.ok(performance.now() - killedAt < 30_000, 'the promise is 30 s');
    const verdict = await waitFor(events, (event) => event.type === 'verdict');
    assert.equal(verdictOf(verdict), 'accepted');
    const { body } = await visitor.get(`/api/submissions/${id}`);
    assert.equal(body.cases.length, 20);
    assert.ok(heir.log.some(({ msg }) => msg === 'taken over from a judge that was lost'));
    await metricsShow(web, 'touchstone_retries_total{reason="judge-lost"} 1');
  });
});

describe('a judge that is told to stop', () => {
  test('finishes what it runs, leaves the rest in the queue and removes its boxes', {
    timeout: 2 * aMinute,
  }, async () => {
    await using web = await startWebHalf();
    const judge = await startJudgeProcess(web.databaseUrl, 1);
    const visitor = new Visitor(web.address);
    const ids: string[] = [];
    for (let n = 0; n < 4; n++) ids.push(await visitor.submit(sleepySource(0.1), { problem: slug }));
    const first = visitor.stream(ids[0] ?? '');
    await waitFor(first, (event) => event.type === 'case');
    const [alive] = await listLivingJudges(web.database);
    await judge.end('SIGTERM');
    const states = await Promise.all(
      ids.map(async (id) => (await visitor.get(`/api/submissions/${id}`)).body.status),
    );
    assert.equal(states[0], 'done');
    assert.ok(
      states.every((state) => state !== 'running'),
      `none is left hanging: ${states}`,
    );
    const left = await openDocker(process.env.DOCKER_HOST).listContainers({
      all: true,
      filters: { label: [`touchstone.judge=${alive?.id}`] },
    });
    assert.deepEqual(left, []);
    await using _next = await startJudgeProcess(web.databaseUrl);
    const streams = await Promise.all(ids.map((id) => visitor.follow(id)));
    for (const { events } of streams) assert.equal(events.at(-1)?.type, 'verdict');
  });
});

describe('Postgres restarting under both halves', () => {
  test('heals by itself: what was running is judged, and so is what comes after', {
    timeout: 4 * aMinute,
  }, async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'touchstone-restart-'));
    const startPostgres = () => startEmbeddedPostgres({ dataDir, report: () => {} });
    let postgres = await startPostgres();
    try {
      await using web = await startWebHalf({ databaseUrl: postgres.url });
      await using judge = await startJudgeProcess(postgres.url);
      const visitor = new Visitor(web.address);
      const running = await visitor.submit(sleepySource(0.3), { problem: slug });
      await waitFor(visitor.stream(running), (event) => event.type === 'case');
      await postgres.stop();
      postgres = await startPostgres();
      const after = await eventually(() => visitor.submit(quick, { problem: slug }));
      for (const id of [after, running]) assert.equal(verdictOf(await lastEvent(visitor, id)), 'accepted');
      assert.ok(judge.log.some(({ msg }) => msg === 'a database connection broke'));
      await metricsShow(web, 'touchstone_database_failures_total ');
    } finally {
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});

/** Waits for it: a judge's figures come with its heart-beat. */
async function metricsShow(web: WebHalf, line: string): Promise<void> {
  await until(async () => (await (await fetch(`${web.address}/metrics`)).text()).includes(`\n${line}`));
}

/** The first connections after a restart may still be the broken ones: as a browser does, try again. */
async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + aMinute;
  while (true) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** Follows to the end, coming back when the line is cut. */
async function lastEvent(visitor: Visitor, id: string): Promise<SubmissionEvent | undefined> {
  return eventually(async () => {
    const { events, code } = await visitor.follow(id);
    if (code !== 1000) throw new Error(`The stream was closed with ${code}`);
    return events.at(-1);
  });
}
