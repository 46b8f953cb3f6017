import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SubmissionEvent } from '#contract/events.ts';
import { until } from '../../sandbox/testing/watch-pool.ts';
import type { BuiltProblem } from '../problem/built-problem.ts';
import { saveProblem } from '../store/problems.ts';
import { aProblem } from '../testing/a-problem.ts';
import { startJudge } from '../testing/in-process-judge.ts';
import { waitFor } from '../testing/streams.ts';
import { openTestSandbox } from '../testing/test-sandbox.ts';
import { startWebHalf, Visitor, type WebHalf } from '../testing/web-half.ts';

const aMinute = 60_000;
/** Far longer than a test may take: what ends before that was not ended by its limit. */
const longest = { cpuMs: 20 * aMinute, wallMs: 20 * aMinute };
const endless = 'def double(n):\n    while True: pass\n';

/** `double`, with limits that nobody lives to see. */
async function savePatient(web: WebHalf, changes: Partial<BuiltProblem> = {}): Promise<void> {
  const cases = aProblem().cases.map((one) => ({
    ...one,
    ...changes.cases?.[one.ordinal - 1],
    hash: `patient ${one.hash} ${changes.contentHash}`,
    limits: { ...one.limits, ...longest },
  }));
  await saveProblem(web.database, aProblem({ contentHash: 'patient', ...changes, cases }));
}

async function cancel(visitor: Visitor, id: string): Promise<void> {
  const { status } = await visitor.post(`/api/submissions/${id}/cancel`, undefined);
  assert.equal(status, 200);
}

async function untilTaken(visitor: Visitor, id: string): Promise<void> {
  await until(async () => (await visitor.get(`/api/submissions/${id}`)).body.status === 'running');
}

async function endOf(visitor: Visitor, id: string): Promise<string | undefined> {
  const end = (await visitor.follow(id)).events.at(-1) as SubmissionEvent;
  return end.type === 'verdict' ? end.verdict : end.type;
}

test('an endless loop is cancelled, and its box judges the next one', { timeout: 3 * aMinute }, async () => {
  await using web = await startWebHalf();
  await savePatient(web);
  await using sandbox = await openTestSandbox();
  await using judge = await startJudge(web, sandbox);
  const visitor = new Visitor(web.address);
  for (const more of [{}, { mode: 'run' }, { mode: 'run', cases: [{ input: { n: '4' } }] }]) {
    const loop = await visitor.submit(endless, more);
    await waitFor(visitor.stream(loop), ({ type }) => type === 'running');
    await cancel(visitor, loop);
    assert.equal(await endOf(visitor, loop), 'cancelled');
    assert.equal(await endOf(visitor, await visitor.submit()), 'accepted');
  }
  assert.equal(sandbox.stats().retired, 0, 'it was the same box all the time');
  assert.ok(judge.log.every((line) => line === 'cancelled by its owner'));
  assert.doesNotMatch(
    JSON.stringify(await judge.metrics.snapshot()),
    /touchstone_retries_total","values":\[\{/,
  );
});

test('one that waits for a box leaves the queue for it', { timeout: 3 * aMinute }, async () => {
  await using web = await startWebHalf();
  await savePatient(web);
  await using sandbox = await openTestSandbox();
  await using judge = await startJudge(web, sandbox, 2);
  const visitor = new Visitor(web.address);
  const holder = await visitor.submit(endless);
  await until(() => sandbox.stats().leased === 1);
  const waiting = await visitor.submit(endless);
  await untilTaken(visitor, waiting);
  await cancel(visitor, waiting);
  await until(() => judge.log.length === 1);
  assert.equal(sandbox.stats().leased, 1, 'the other one goes on');
  await cancel(visitor, holder);
  assert.equal(await endOf(visitor, await visitor.submit()), 'accepted');
});

/** Says nothing and hears nothing. */
const silentInteractor = 'import time\ntime.sleep(1000)\n';

test('a conversation is cancelled on both sides', { timeout: 3 * aMinute }, async () => {
  await using web = await startWebHalf();
  const one = { input: '{"stdin":"3"}', answer: '', check: { kind: 'python', checker: 'a hash' } } as const;
  await savePatient(web, {
    contentHash: 'a conversation',
    harness: { kind: 'interactive', recursionLimit: 1000, prelude: 'none' },
    inputs: { kind: 'interactive', about: 'A whole number.' },
    inputFields: [{ name: 'interactor', type: 'text', constraints: 'A whole number.' }],
    checkerSource: silentInteractor,
    cases: [one, one] as unknown as BuiltProblem['cases'],
  });
  await using sandbox = await openTestSandbox();
  await using judge = await startJudge(web, sandbox);
  const visitor = new Visitor(web.address);
  const id = await visitor.submit('input()\n');
  await until(() => sandbox.stats().leased === 2);
  await cancel(visitor, id);
  await until(() => sandbox.stats().leased === 0);
  await until(() => judge.log.includes('cancelled by its owner'));
  assert.equal(sandbox.stats().retired, 0);
});

test('a cancellation that was told while nobody listened is heard once the line is made anew', {
  timeout: 3 * aMinute,
}, async () => {
  await using web = await startWebHalf();
  await savePatient(web);
  await using sandbox = await openTestSandbox();
  await using judge = await startJudge(web, sandbox);
  const visitor = new Visitor(web.address);
  const id = await visitor.submit(endless);
  await until(() => sandbox.stats().leased === 1);
  await web.database.execute("update submissions set status = 'cancelled'");
  await web.database.execute(
    "select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen touchstone_cancelled'",
  );
  await until(() => judge.log.includes('cancelled by its owner'));
  assert.equal(await endOf(visitor, await visitor.submit()), 'accepted');
  assert.equal((await visitor.get(`/api/submissions/${id}`)).body.status, 'cancelled');
});
