import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { until } from '../sandbox/testing/watch-pool.ts';
import { sleepySource, slug, startJudgeProcess } from './testing/judge-half.ts';
import { counts, verdictOf, waitFor } from './testing/streams.ts';
import { startWebHalf, Visitor, type WebHalf } from './testing/web-half.ts';

const quick = 'def total(nums):\n    return sum(nums)\n';
const aMinute = 60_000;

describe('a submission that is cancelled', () => {
  const cancel = (visitor: Visitor, id: string) => visitor.post(`/api/submissions/${id}/cancel`, undefined);

  test('frees the only box of a judge in another process', { timeout: 2 * aMinute }, async () => {
    await using web = await startWebHalf();
    await using judge = await startJudgeProcess(web.databaseUrl, 1);
    const visitor = new Visitor(web.address);
    const id = await visitor.submit(sleepySource(1), { problem: slug });
    const events = visitor.stream(id);
    await waitFor(events, (event) => event.type === 'case');
    const next = await visitor.submit(quick, { problem: slug });
    assert.equal((await cancel(visitor, id)).status, 200);
    await waitFor(events, (event) => event.type === 'cancelled');
    assert.equal(verdictOf((await visitor.follow(next)).events.at(-1)), 'accepted');
    await until(() => judge.log.some(({ msg }) => msg === 'cancelled by its owner'));
    assert.ok(!judge.log.some(({ msg }) => msg === 'a box is retired'));
  });

  test('is not judged again when its judge dies at that moment', { timeout: 3 * aMinute }, async () => {
    await using web = await startWebHalf();
    const doomed = await startJudgeProcess(web.databaseUrl, 1);
    const visitor = new Visitor(web.address);
    const id = await visitor.submit(sleepySource(0.5), { problem: slug });
    await waitFor(visitor.stream(id), (event) => event.type === 'case');
    process.kill(doomed.pid, 'SIGSTOP');
    assert.equal((await cancel(visitor, id)).status, 200);
    await doomed.end('SIGKILL');
    await using heir = await startJudgeProcess(web.databaseUrl, 1);
    await until(async () => (await stateOfJob(web, id)) === 'completed');
    const { events } = await visitor.follow(id);
    assert.equal(counts(events).running, 1);
    assert.equal(events.at(-1)?.type, 'cancelled');
    assert.ok(!heir.log.some(({ msg }) => msg === 'taken over from a judge that was lost'));
    const next = await visitor.submit(quick, { problem: slug });
    assert.equal(verdictOf((await visitor.follow(next)).events.at(-1)), 'accepted');
  });
});

/** How the queue has it. */
async function stateOfJob({ database }: WebHalf, submissionId: string): Promise<unknown> {
  const { rows } = await database.execute<{ state: string }>(
    `select state from pgboss.job where name = 'submissions' and data->>'submissionId' = '${submissionId}'`,
  );
  return rows[0]?.state;
}
