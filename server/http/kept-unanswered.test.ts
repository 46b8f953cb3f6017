import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fingerprint } from '#contract/fingerprint.ts';
import { startWebHalf, Visitor, type WebHalf } from '../testing/web-half.ts';

let web: WebHalf;
before(async () => {
  web = await startWebHalf();
});
after(() => web[Symbol.asyncDispose]());

const draft = '/api/problems/double/draft';
const visitor = () => new Visitor(web.address);
const put = (who: Visitor, text: string, basedOn = 0) => who.send('PUT', draft, { text, basedOn });

test('what its writer sent since without an answer is written over, in whichever order it comes', async () => {
  const guest = visitor();
  const last = (text: string, unanswered: string[], basedOn: number) =>
    guest.send('PUT', draft, { text, basedOn, unanswered: unanswered.map(fingerprint) });
  await put(guest, 'first');
  await put(guest, 'second', 1);
  assert.deepEqual((await last('third', ['another', 'second'], 1)).body.revision, 3);
  assert.equal((await last('second', [], 1)).status, 409);
  assert.equal((await guest.get(draft)).body.text, 'third');
});

test('what somebody else wrote is not, whatever was sent before it', async () => {
  const guest = visitor();
  await put(guest, 'first');
  await put(guest, 'theirs', 1);
  const mine = { text: 'mine', basedOn: 0, unanswered: [fingerprint('first')] };
  const { status, body } = await guest.send('PUT', draft, mine);
  assert.deepEqual([status, body.kept.text], [409, 'theirs']);
});

test('of those that come at once, each of which knows those before it, the last one stays', async () => {
  const guest = visitor();
  const texts = Array.from({ length: 8 }, (_, index) => `text ${index}`);
  await put(guest, 'first');
  await Promise.all(
    texts.map((text, index) =>
      guest.send('PUT', draft, {
        text,
        basedOn: 1,
        unanswered: texts.slice(0, index).map(fingerprint),
      }),
    ),
  );
  assert.equal((await guest.get(draft)).body.text, 'text 7');
});

test('more texts without an answer than are counted, or longer than a fingerprint, are refused by their path', async () => {
  for (const [unanswered, path] of [
    [Array.from({ length: 9 }, String), 'unanswered'],
    [['x'.repeat(41)], 'unanswered.0'],
  ] as const) {
    const { status, body } = await visitor().send('PUT', draft, { text: 'x', basedOn: 0, unanswered });
    assert.deepEqual([status, body.error.details[0].path], [400, path]);
  }
});
