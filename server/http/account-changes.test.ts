import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { keptTexts } from '../store/schema-of-kept.ts';
import { accounts, sessions, users } from '../store/schema-of-people.ts';
import { submissions } from '../store/schema-of-submissions.ts';
import { claimSubmission } from '../store/submissions.ts';
import { password, signedIn, signedUp, whoIs } from '../testing/account-holder.ts';
import { codeOf } from '../testing/code-of.ts';
import { startWebHalf, Visitor, type WebHalf } from '../testing/web-half.ts';

let web: WebHalf;
before(async () => {
  web = await startWebHalf();
});
after(() => web[Symbol.asyncDispose]());

const visitor = () => new Visitor(web.address);

describe('changing the password', () => {
  const change = (who: Visitor, currentPassword: string, newPassword: string) =>
    who.send('PUT', '/api/account/password', { currentPassword, newPassword });

  test('ends the other sessions at once, and not this one', async () => {
    const { visitor: here, email } = await signedUp(web);
    const there = await signedIn(web, email);
    assert.equal((await change(here, password, 'battery staple')).status, 200);
    assert.equal((await whoIs(here)).email, email);
    assert.equal(await whoIs(there), null);
    assert.equal((await visitor().post('/api/sign-in', { email, password })).status, 401);
    const again = await visitor().post('/api/sign-in', { email, password: 'battery staple' });
    assert.equal(again.status, 200);
  });

  test('needs the one before, an account, and a new one that is long enough', async () => {
    const { visitor: one } = await signedUp(web);
    assert.deepEqual(codeOf(await change(one, 'not mine', 'battery staple')), [403, 'wrong-password']);
    assert.match((await change(one, password, 'x')).body.error.message, /newPassword.*at least 8/);
    const guest = visitor();
    await guest.submit();
    assert.deepEqual(codeOf(await change(guest, password, 'battery staple')), [403, 'no-account']);
    assert.deepEqual(codeOf(await change(visitor(), password, 'battery staple')), [401, 'no-session']);
  });
});

describe('deleting an account', () => {
  test('takes everything of theirs along, and what is being judged', async () => {
    const { visitor: one, email, person } = await signedUp(web);
    const id = await one.submit();
    await claimSubmission(web.database, id, 'a judge');
    await one.send('PUT', '/api/problems/double/note', { text: 'mine', basedOn: 0 });
    const refused = await one.post('/api/account/delete', { password: 'not mine' });
    assert.deepEqual(codeOf(refused), [403, 'wrong-password']);
    assert.equal(
      (await one.get(`/api/submissions/${id}`)).body.status,
      'running',
      'a refusal changes nothing',
    );
    assert.equal((await one.post('/api/account/delete', { password })).body.person, null);
    for (const [table, owner] of [
      [submissions, submissions.userId],
      [keptTexts, keptTexts.userId],
      [sessions, sessions.userId],
      [accounts, accounts.userId],
      [users, users.id],
    ] as const) {
      assert.equal(await web.database.$count(table, eq(owner, person.id)), 0);
    }
    assert.equal(await whoIs(one), null);
    assert.equal((await visitor().post('/api/sign-in', { email, password })).status, 401);
  });
});

describe('who a request is meant to be from', () => {
  const asking = (cookie: string, person: string) =>
    fetch(`${web.address}/api/problems/double/draft`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', cookie, 'touchstone-person': person },
      body: JSON.stringify({ text: 'x', basedOn: 0 }),
    });
  const answer = async (response: Response) => [
    response.status,
    ((await response.json()) as { error?: { code: string } }).error?.code,
  ];

  test('a page of somebody else, or of a guest, is refused and writes nothing', async () => {
    const [one, other] = [await signedUp(web), await signedUp(web)];
    assert.deepEqual(await answer(await asking(one.visitor.cookie, other.person.id)), [412, 'other-person']);
    assert.deepEqual(await answer(await asking(one.visitor.cookie, 'guest')), [412, 'other-person']);
    assert.equal((await one.visitor.get('/api/problems/double/draft')).body.text, null);
    assert.deepEqual(await answer(await asking(one.visitor.cookie, one.person.id)), [200, undefined]);
  });

  test('a page of somebody whose session has ended is told so, and makes no guest', async () => {
    const { visitor: one, person } = await signedUp(web);
    await one.post('/api/sign-out', undefined);
    const before = await web.database.$count(users);
    assert.deepEqual(await answer(await asking(one.cookie, person.id)), [412, 'signed-out']);
    assert.equal(await web.database.$count(users), before);
  });
});

test('who keeps coming stays signed in: the session and its cookie are prolonged', async () => {
  const { visitor: one, person } = await signedUp(web);
  assert.equal((await one.get('/api/submissions')).headers.get('set-cookie'), null);
  const soon = new Date(Date.now() + 30 * 24 * 3600_000);
  const own = eq(sessions.userId, person.id);
  await web.database.update(sessions).set({ expiresAt: soon }).where(own);
  const { headers } = await one.get('/api/submissions');
  assert.match(headers.get('set-cookie') ?? '', /^touchstone\.session_token=[^;]+; Max-Age=15552000;/);
  const [session] = await web.database.select().from(sessions).where(own);
  assert.ok(session && session.expiresAt > new Date(soon.getTime() + 100 * 24 * 3600_000));
  assert.equal((await whoIs(one)).id, person.id);
});

test('pages of other sites may do none of this', async () => {
  const { visitor: one } = await signedUp(web);
  const headers = {
    origin: 'http://elsewhere.example',
    cookie: one.cookie,
    'content-type': 'application/json',
  };
  for (const [method, path] of [
    ['POST', '/api/sign-up'],
    ['POST', '/api/sign-in'],
    ['POST', '/api/sign-out'],
    ['PUT', '/api/account/password'],
    ['POST', '/api/account/delete'],
  ] as const) {
    const response = await fetch(web.address + path, { method, headers, body: '{}' });
    assert.equal(response.status, 403, path);
    assert.equal(((await response.json()) as { error: { code: string } }).error.code, 'foreign-origin');
  }
  assert.ok(await whoIs(one));
});

test('accounts are in the description of the API', async () => {
  const { body } = await visitor().get('/api/docs/json');
  for (const path of [
    '/api/session',
    '/api/sign-up',
    '/api/sign-in',
    '/api/sign-out',
    '/api/account/password',
  ])
    assert.ok(body.paths[path], path);
});
