import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { accounts, sessions } from '../store/schema-of-people.ts';
import { password, signedIn, signedUp, whoIs } from '../testing/account-holder.ts';
import { codeOf } from '../testing/code-of.ts';
import { startWebHalf, Visitor, type WebHalf } from '../testing/web-half.ts';

let web: WebHalf;
before(async () => {
  web = await startWebHalf();
});
after(() => web[Symbol.asyncDispose]());

const visitor = () => new Visitor(web.address);

describe('signing up', () => {
  test('makes an account that is signed in at once, and kept by its hash only', async () => {
    const { visitor: one, email, person } = await signedUp(web);
    assert.deepEqual(await whoIs(one), {
      id: person.id,
      isGuest: false,
      name: person.name,
      email,
      passwordIsTemporary: false,
    });
    const [row] = await web.database.select().from(accounts).where(eq(accounts.userId, person.id));
    assert.match(row?.password ?? '', /^[0-9a-f]{32}:[0-9a-f]{128}$/);
    const [session] = await web.database.select().from(sessions).where(eq(sessions.userId, person.id));
    assert.ok(session);
  });

  test('calls who gives no name by the part before the @', async () => {
    const { body } = await visitor().post('/api/sign-up', { email: 'ada@example.org', password });
    assert.equal(body.person.name, 'ada');
  });

  test('with an address that has an account is refused at that field, in any spelling', async () => {
    const { email } = await signedUp(web);
    const again = await visitor().post('/api/sign-up', { email: email.toUpperCase(), password });
    assert.deepEqual(codeOf(again), [409, 'email-taken']);
    assert.equal(again.body.error.details[0].path, 'email');
  });

  test('twice at once makes one account, and tells the other that it is taken', async () => {
    const wanted = { email: 'twice@example.org', password };
    const answers = await Promise.all([1, 2, 3].map(() => visitor().post('/api/sign-up', wanted)));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409]);
  });

  test('says of each field what is wrong with it, and how short is too short', async () => {
    const { status, body } = await visitor().post('/api/sign-up', {
      email: 'nobody',
      password: 'short',
      name: 'a\u0000b',
    });
    assert.equal(status, 400);
    const of = (field: string) =>
      body.error.details.find(({ path }: { path: string }) => path === field).message;
    assert.match(of('email'), /Enter an e-mail address/);
    assert.match(of('password'), /at least 8 characters/);
    assert.match(of('name'), /control characters/);
    const long = await visitor().post('/api/sign-up', { email: 'a@example.org', password: 'x'.repeat(129) });
    assert.match(long.body.error.message, /at most 128 characters/);
  });

  test('is refused where the operator has closed it; whoever has an account signs in', async () => {
    await using closed = await startWebHalf({ signUp: 'closed', databaseUrl: web.databaseUrl });
    const { email } = await signedUp(web);
    const attempt = await new Visitor(closed.address).post('/api/sign-up', {
      email: 'b@example.org',
      password,
    });
    assert.deepEqual(codeOf(attempt), [403, 'sign-up-closed']);
    assert.equal((await new Visitor(closed.address).get('/api/session')).body.signUp, 'closed');
    assert.equal((await whoIs(await signedIn(closed, email))).email, email);
  });
});

describe('signing in', () => {
  test('is the same person in another browser, and as a bearer of the token', async () => {
    const { email, person } = await signedUp(web);
    const made = await visitor().post('/api/sign-in', { email: ` ${email.toUpperCase()}`, password });
    assert.equal(made.body.person.id, person.id);
    const headers = { authorization: `Bearer ${made.headers.get('set-auth-token')}` };
    const response = await fetch(`${web.address}/api/session`, { headers });
    assert.equal(((await response.json()) as { person: { id: string } }).person.id, person.id);
  });

  test('answers a wrong password and an unknown address alike', async () => {
    const { email } = await signedUp(web);
    const wrong = await visitor().post('/api/sign-in', { email, password: 'incorrect horse' });
    const unknown = await visitor().post('/api/sign-in', { email: 'nobody@example.org', password });
    const long = await visitor().post('/api/sign-in', { email, password: 'x'.repeat(500) });
    assert.deepEqual(codeOf(wrong), [401, 'wrong-credentials']);
    assert.deepEqual(unknown.body, wrong.body);
    assert.deepEqual(long.body, wrong.body);
  });

  test('is stopped after ten tries at one account from one address, and at no other account', async () => {
    const { email } = await signedUp(web);
    const guess = () => visitor().post('/api/sign-in', { email, password: 'guess' });
    let answer = await guess();
    // Signing up was the first.
    for (let tries = 2; tries < 10; tries += 1) answer = await guess();
    assert.equal(answer.status, 401);
    const stopped = await guess();
    assert.deepEqual(codeOf(stopped), [429, 'too-many-tries']);
    assert.ok(Number(stopped.headers.get('retry-after')) > 0);
    const right = await visitor().post('/api/sign-in', { email, password });
    assert.equal(right.status, 429);
    const { email: other } = await signedUp(web);
    await signedIn(web, other);
  });

  test('as somebody else ends the session before', async () => {
    const [one, other] = [await signedUp(web), await signedUp(web)];
    const { cookie } = one.visitor;
    await signedIn(web, other.email, one.visitor);
    assert.equal((await whoIs(one.visitor)).id, other.person.id);
    const before = visitor();
    before.cookie = cookie;
    assert.equal(await whoIs(before), null);
  });
});

describe('signing out', () => {
  test('ends the session at once, for a copy of its cookies too', async () => {
    const { visitor: one } = await signedUp(web);
    await one.submit();
    const copy = visitor();
    copy.cookie = one.cookie;
    assert.equal((await one.post('/api/sign-out', undefined)).body.person, null);
    assert.equal(await whoIs(one), null);
    assert.equal(await whoIs(copy), null);
    assert.equal((await copy.get('/api/submissions')).status, 401);
  });

  test('without a session is no mistake; a guest is kept from losing everything', async () => {
    assert.equal((await visitor().post('/api/sign-out', undefined)).status, 200);
    const guest = visitor();
    await guest.submit();
    assert.deepEqual(codeOf(await guest.post('/api/sign-out', undefined)), [409, 'guest']);
    assert.equal((await whoIs(guest)).isGuest, true);
  });
});
