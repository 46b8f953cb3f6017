import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BoxFailure } from '../../sandbox/box-failure.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { SubmissionQueue } from '../queue/queue.ts';
import { startWebHalf, Visitor } from '../testing/web-half.ts';
import { createJudgeMetrics } from './judge-metrics.ts';
import { createWorker } from './worker.ts';

const stats = () => ({ ready: 0, leased: 0, starting: 0, retired: 0 });

/** An engine that gives no box. */
function brokenSandbox(onLease: () => void): Sandbox {
  return {
    stats,
    async lease() {
      onLease();
      throw new BoxFailure('no box could be started');
    },
    async [Symbol.asyncDispose]() {},
  };
}

test('a submission for which no box can be had is tried three times, then ends as our own fault', async () => {
  await using web = await startWebHalf();
  let tries = 0;
  const sandbox = brokenSandbox(() => {
    tries += 1;
  });
  const metrics = createJudgeMetrics(stats);
  const log = { warn() {}, info() {} };
  const worker = createWorker({ judgeId: 'a judge', db: web.database, sandbox, metrics, log });
  await using queue = await SubmissionQueue.open({ url: web.databaseUrl, role: 'judge', onError() {} });
  await queue.work(1, worker.judgeSubmission, worker.abandonSubmission);
  const visitor = new Visitor(web.address);
  const { events, code } = await visitor.follow(await visitor.submit());
  const verdict = events.at(-1);
  assert.equal(verdict?.type === 'verdict' && verdict.verdict, 'judge-error');
  assert.match((verdict?.type === 'verdict' && verdict.message) || '', /our fault/);
  assert.deepEqual([tries, code], [3, 1000]);
  const counted = JSON.stringify(await metrics.snapshot());
  assert.match(counted, /touchstone_retries_total.*BoxFailure/);
  assert.equal((await visitor.get('/api/problems/double')).body.state, 'new', 'it counts for nothing');
});
