import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';
import type { JudgeEvent, SubmissionEvent } from '#contract/events.ts';
import { appendEvents, appendVerdict, type Claim, ClaimLost } from '../store/events.ts';
import { claimSubmission, releaseSubmission } from '../store/submissions.ts';
import { codeOf } from '../testing/code-of.ts';
import { accepted, acceptedVerdict } from '../testing/outcomes.ts';
import { startWebHalf, Visitor, type WebHalf } from '../testing/web-half.ts';

let web: WebHalf;
before(async () => {
  web = await startWebHalf();
});
after(() => web[Symbol.asyncDispose]());

const running: JudgeEvent = { type: 'running', cases: 2, attempt: 1 };

async function submitted() {
  const visitor = new Visitor(web.address);
  return { visitor, id: await visitor.submit() };
}

async function claim(id: string) {
  const claimed = await claimSubmission(web.database, id, 'a judge');
  assert.ok(claimed);
  return claimed;
}

/** The judge's last word, or that it may not have it any more. */
async function conclude(claimed: Claim): Promise<'verdict' | 'cancelled'> {
  try {
    await appendVerdict(web.database, claimed, [acceptedVerdict], accepted);
    return 'verdict';
  } catch (error) {
    assert.ok(error instanceof ClaimLost);
    return 'cancelled';
  }
}

const cancel = (visitor: Visitor, id: string) => visitor.post(`/api/submissions/${id}/cancel`, undefined);
const lasting = (events: SubmissionEvent[]) =>
  events.map(({ type }) => type).filter((type) => type !== 'queued');

describe('cancelling a submission', () => {
  test('that waits ends it without a judge', async () => {
    const { visitor, id } = await submitted();
    const { status, body } = await cancel(visitor, id);
    assert.deepEqual([status, body.id, body.status, body.outcome], [200, id, 'cancelled', null]);
    assert.equal(await claimSubmission(web.database, id, 'a judge'), undefined);
    const { events, code } = await visitor.follow(id);
    assert.deepEqual([lasting(events), code], [['cancelled'], 1000]);
  });

  test('that is being judged leaves what was judged so far, and its judge has no more to say', async () => {
    const { visitor, id } = await submitted();
    const claimed = await claim(id);
    await appendEvents(web.database, claimed, [running]);
    assert.equal((await cancel(visitor, id)).body.status, 'cancelled');
    await assert.rejects(appendEvents(web.database, claimed, [running]), ClaimLost);
    await assert.rejects(appendVerdict(web.database, claimed, [acceptedVerdict], accepted), ClaimLost);
    await releaseSubmission(web.database, claimed);
    assert.equal((await visitor.get(`/api/submissions/${id}`)).body.status, 'cancelled');
    assert.deepEqual(lasting((await visitor.follow(id)).events), ['running', 'cancelled']);
  });

  test('is heard by whoever follows it, and who comes back later is let go at once', async () => {
    const { visitor, id } = await submitted();
    const socket = visitor.socket(id);
    const heard: SubmissionEvent[] = [];
    socket.on('message', (data) => heard.push(JSON.parse(String(data))));
    await once(socket, 'message');
    const closed = once(socket, 'close');
    await cancel(visitor, id);
    assert.equal((await closed)[0], 1000);
    assert.deepEqual(lasting(heard), ['cancelled']);
    assert.deepEqual(await visitor.follow(id, heard.at(-1)?.seq), { events: [], code: 1000 });
  });

  test('twice is the same as once', async () => {
    const { visitor, id } = await submitted();
    const answers = await Promise.all([cancel(visitor, id), cancel(visitor, id)]);
    answers.push(await cancel(visitor, id));
    assert.deepEqual(
      answers.map(({ status, body }) => [status, body.status]),
      answers.map(() => [200, 'cancelled']),
    );
    assert.deepEqual(lasting((await visitor.follow(id)).events), ['cancelled']);
  });

  test('counts for nothing', async () => {
    const { visitor, id } = await submitted();
    await cancel(visitor, id);
    assert.equal((await visitor.get('/api/problems/double')).body.state, 'new');
    const { body } = await visitor.get('/api/submissions?problem=double');
    assert.deepEqual(
      body.submissions.map((one: { status: string; outcome: null }) => [one.status, one.outcome]),
      [['cancelled', null]],
    );
  });

  test('is counted on /metrics, by how it stood', async () => {
    const { visitor, id } = await submitted();
    await claim(id);
    await cancel(visitor, id);
    const text = await (await fetch(`${web.address}/metrics`)).text();
    assert.match(text, /^touchstone_cancelled_total\{status="running"\} [1-9]/m);
  });
});

describe('what cannot be cancelled says why', () => {
  test('one that has its verdict, which stays', async () => {
    const { visitor, id } = await submitted();
    await appendVerdict(web.database, await claim(id), [acceptedVerdict], accepted);
    const { status, body } = await cancel(visitor, id);
    assert.deepEqual([status, body.error.code], [409, 'already-judged']);
    assert.match(body.error.message, /has its verdict already/);
    assert.deepEqual((await visitor.get(`/api/submissions/${id}`)).body.outcome, accepted);
  });

  test("somebody else's, nobody's, none at all, and one without a session", async () => {
    const { id } = await submitted();
    const { visitor: other } = await submitted();
    const refused = async (visitor: Visitor, which: string) => codeOf(await cancel(visitor, which));
    assert.deepEqual(await refused(other, id), [403, 'not-yours']);
    const nobodys = '00000000-0000-4000-8000-000000000000';
    assert.deepEqual(await refused(other, nobodys), [404, 'unknown-submission']);
    assert.deepEqual(await refused(other, '12'), [400, 'invalid-request']);
    assert.deepEqual(await refused(new Visitor(web.address), id), [401, 'no-session']);
    assert.ok(await claimSubmission(web.database, id, 'a judge'), 'nothing of that has cancelled it');
  });

  test('of a verdict and a cancellation at the same time, exactly one is the end', async () => {
    const visitor = new Visitor(web.address);
    for (let round = 0; round < 20; round++) {
      const id = await visitor.submit();
      const claimed = await claim(id);
      const [end, { status }] = await Promise.all([conclude(claimed), cancel(visitor, id)]);
      assert.deepEqual(lasting((await visitor.follow(id)).events), [end]);
      assert.equal(status, end === 'verdict' ? 409 : 200);
    }
  });
});
