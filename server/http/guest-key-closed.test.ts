import assert from 'node:assert/strict';
import { test } from 'node:test';
import { password, signedUp } from '../testing/account-holder.ts';
import { draft, keep, newKey, note, useTwoProcesses } from '../testing/guest-keys.ts';

const { web, other, visitor, guests } = await useTwoProcesses();

test('what was sent before and comes after is refused, and takes nobody’s session away', async () => {
  const key = newKey();
  const guest = visitor(key);
  await keep(guest, 'mine');
  await signedUp(web, guest);
  const before = await guests();
  const late = visitor(key);
  const { status, body } = await keep(late, 'late');
  assert.deepEqual([status, body.error.code], [412, 'other-person']);
  assert.equal(late.cookie, '');
  assert.equal(await guests(), before);
  assert.equal((await guest.get(draft)).body.text, 'mine');
});

test('a guest whose first answer is still under way comes along', async () => {
  const key = newKey();
  await keep(visitor(key), 'mine');
  const { visitor: holder } = await signedUp(web, visitor(key));
  assert.equal((await holder.get('/api/session')).body.person.isGuest, false);
  assert.equal((await holder.get(draft)).body.text, 'mine');
});

test('a first request that comes only after it is refused too', async () => {
  const key = newKey();
  const { email } = await signedUp(web);
  const holder = visitor(key);
  assert.equal((await holder.post('/api/sign-in', { email, password })).status, 200);
  const late = visitor(key);
  assert.equal((await keep(late, 'late')).status, 412);
  assert.equal(late.cookie, '');
});

test('a refused sign-in changes nothing', async () => {
  const key = newKey();
  const guest = visitor(key);
  await keep(guest, 'mine');
  const wrong = { email: 'nobody@example.org', password: 'incorrect' };
  assert.equal((await visitor(key).post('/api/sign-in', wrong)).status, 401);
  const again = visitor(key);
  await keep(again, 'a note', note);
  assert.equal((await again.get(draft)).body.text, 'mine');
});

test('while first requests come in, all of them are the account’s or refused', async () => {
  const key = newKey();
  const senders = Array.from({ length: 8 }, () => visitor(key));
  const sent = Promise.all(
    senders.map((who) => who.post('/api/submissions', { problem: 'double', source: 'x' })),
  );
  const { visitor: holder } = await signedUp(web, visitor(key, other));
  const taken = (await sent).filter(({ status }) => status === 201);
  assert.ok((await sent).every(({ status }) => status === 201 || status === 412));
  const { submissions } = (await holder.get('/api/submissions?limit=100')).body;
  assert.equal(submissions.length, taken.length);
});
