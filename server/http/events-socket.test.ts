import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import type { JudgeEvent } from '#contract/events.ts';
import { appendEvents, appendVerdict, ClaimLost } from '../store/events.ts';
import { claimSubmission } from '../store/submissions.ts';
import { aCaseResult, accepted, acceptedVerdict } from '../testing/outcomes.ts';
import { startWebHalf, Visitor, type WebHalf } from '../testing/web-half.ts';

let web: WebHalf;
before(async () => {
  web = await startWebHalf();
});
after(() => web[Symbol.asyncDispose]());

async function claim(id: string) {
  const claimed = await claimSubmission(web.database, id, 'a judge');
  assert.ok(claimed);
  return claimed;
}

/** Judges as a judge process would, with a write for each event. */
async function judgeSlowly(id: string): Promise<void> {
  const claimed = await claim(id);
  const running: JudgeEvent = { type: 'running', cases: 2, attempt: claimed.attempt };
  for (const event of [running, aCaseResult(1), aCaseResult(2)])
    await appendEvents(web.database, claimed, [event]);
  await appendVerdict(web.database, claimed, [acceptedVerdict], accepted);
}

async function submitted() {
  const visitor = new Visitor(web.address);
  return { visitor, id: await visitor.submit() };
}

const types = (events: { type: string }[]) => events.map(({ type }) => type);

test('what was judged before the socket opened is replayed, and the server closes with 1000', async () => {
  const { visitor, id } = await submitted();
  await judgeSlowly(id);
  const { events, code } = await visitor.follow(id);
  assert.deepEqual(types(events), ['running', 'case', 'case', 'verdict']);
  assert.deepEqual(
    events.map(({ seq }) => seq),
    [1, 2, 3, 4],
  );
  assert.equal(code, 1000);
});

test('who waits is told the place in the queue, then everything in order', async () => {
  const { visitor, id } = await submitted();
  const socket = visitor.socket(id);
  const [first] = await once(socket, 'message');
  assert.equal(JSON.parse(first).type, 'queued');
  const rest: { type: string }[] = [];
  socket.on('message', (data) => rest.push(JSON.parse(String(data))));
  const closed = once(socket, 'close');
  await judgeSlowly(id);
  await closed;
  assert.deepEqual(
    types(rest).filter((type) => type !== 'queued'),
    ['running', 'case', 'case', 'verdict'],
  );
});

test('a reconnect with the last seq misses nothing and repeats nothing', async () => {
  const { visitor, id } = await submitted();
  await judgeSlowly(id);
  const { events } = await visitor.follow(id, 2);
  assert.deepEqual(
    events.map(({ seq }) => seq),
    [3, 4],
  );
});

test('a reconnect after the verdict is closed with 1000 at once', async () => {
  const { visitor, id } = await submitted();
  await judgeSlowly(id);
  assert.deepEqual(await visitor.follow(id, 4), { events: [], code: 1000 });
});

test('two sockets on one submission both see all of it', async () => {
  const { visitor, id } = await submitted();
  const both = [visitor.follow(id), visitor.follow(id)];
  await judgeSlowly(id);
  for (const { events } of await Promise.all(both)) assert.equal(types(events).at(-1), 'verdict');
});

test('a judge that lost its submission to another can write nothing more', async () => {
  const { visitor, id } = await submitted();
  const dead = await claim(id);
  await appendEvents(web.database, dead, [{ type: 'running', cases: 2, attempt: 1 }, aCaseResult(1)]);
  const next = await claim(id);
  await assert.rejects(appendEvents(web.database, dead, [aCaseResult(2)]), ClaimLost);
  await assert.rejects(appendVerdict(web.database, dead, [acceptedVerdict], accepted), ClaimLost);
  await appendEvents(web.database, next, [
    { type: 'running', cases: 2, attempt: next.attempt },
    aCaseResult(1),
  ]);
  await appendVerdict(web.database, next, [aCaseResult(2), acceptedVerdict], accepted);
  const { events } = await visitor.follow(id);
  assert.deepEqual(types(events), ['running', 'case', 'running', 'case', 'case', 'verdict']);
  const { body } = await visitor.get(`/api/submissions/${id}`);
  assert.equal(body.cases.length, 2, 'only the cases of the attempt that counts');
});

test('a judged submission cannot be taken up again', async () => {
  const { id } = await submitted();
  await judgeSlowly(id);
  assert.equal(await claimSubmission(web.database, id, 'another judge'), undefined);
});

test('while a judge has nothing new to say, who follows is told that the line holds', async () => {
  const { visitor, id } = await submitted();
  const claimed = await claim(id);
  await appendEvents(web.database, claimed, [{ type: 'running', cases: 2, attempt: 1 }]);
  const stream = visitor.stream(id);
  const heard = [(await stream.next()).value, (await stream.next()).value];
  assert.deepEqual(heard, [
    { seq: 1, type: 'running', cases: 2, attempt: 1 },
    { seq: 1, type: 'judging' },
  ]);
  await appendVerdict(web.database, claimed, [acceptedVerdict], accepted);
  assert.deepEqual((await stream.next()).value, { seq: 2, ...acceptedVerdict });
});

test('a socket without a session gets 401', async () => {
  const { id } = await submitted();
  assert.deepEqual(await new Visitor(web.address).refusal(id), { status: 401, code: 'no-session' });
});

test("a socket on somebody else's submission gets 403, on none 404, on a bad id 400", async () => {
  const { id } = await submitted();
  const { visitor: other } = await submitted();
  assert.deepEqual(await other.refusal(id), { status: 403, code: 'not-yours' });
  const nobodys = await other.refusal('00000000-0000-4000-8000-000000000000');
  assert.deepEqual(nobodys, { status: 404, code: 'unknown-submission' });
  assert.equal((await other.refusal('12')).status, 400);
});

test('a page of another site cannot open a socket with the cookie of its visitor', async () => {
  const { visitor, id } = await submitted();
  const refusal = await visitor.refusal(id, { origin: 'https://elsewhere.example' });
  assert.deepEqual(refusal, { status: 403, code: 'foreign-origin' });
});

test('a socket that is open while the web half stops is told to come back', async () => {
  const stopping = await startWebHalf();
  const visitor = new Visitor(stopping.address);
  const socket = visitor.socket(await visitor.submit());
  await once(socket, 'message');
  const closed = once(socket, 'close');
  await stopping[Symbol.asyncDispose]();
  assert.equal((await closed)[0], 1012);
});
