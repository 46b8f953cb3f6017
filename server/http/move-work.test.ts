import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { appendEvents } from '../store/events.ts';
import { users } from '../store/schema-of-people.ts';
import { claimSubmission } from '../store/submissions.ts';
import { password, signedIn, signedUp, whoIs } from '../testing/account-holder.ts';
import { codeOf } from '../testing/code-of.ts';
import { judgeAs } from '../testing/solved.ts';
import { verdictOf, waitFor } from '../testing/streams.ts';
import { startWebHalf, Visitor, type WebHalf } from '../testing/web-half.ts';

let web: WebHalf;
before(async () => {
  web = await startWebHalf();
});
after(() => web[Symbol.asyncDispose]());

const draft = '/api/problems/double/draft';
const note = '/api/problems/double/note';
const setAside = '/api/problems/double/set-aside';
const visitor = () => new Visitor(web.address);
const keep = (who: Visitor, text: string, basedOn = 0, path = draft) =>
  who.send('PUT', path, { text, basedOn });
const aside = async (who: Visitor) => (await who.get(setAside)).body.texts;
const idOf = async (who: Visitor) => (await whoIs(who)).id;

/** An account with this draft; the session that wrote it. */
async function accountWith(text: string, path = draft) {
  const holder = await signedUp(web);
  await keep(holder.visitor, text, 0, path);
  return holder;
}

async function guestWith(text: string, path = draft) {
  const guest = visitor();
  await keep(guest, text, 0, path);
  return guest;
}

describe('what a guest has done', () => {
  test('is the account’s after signing up: submissions, solved marks, draft and note; the guest is gone', async () => {
    const guest = await guestWith('x = 1');
    await keep(guest, 'remember', 0, note);
    const id = await guest.submit();
    await judgeAs(web.database, id);
    const guestId = await idOf(guest);
    await signedUp(web, guest);
    assert.notEqual(await idOf(guest), guestId);
    assert.equal((await guest.get(draft)).body.text, 'x = 1');
    assert.equal((await guest.get(note)).body.text, 'remember');
    assert.equal((await guest.get(`/api/submissions/${id}`)).status, 200);
    assert.equal((await guest.get('/api/problems/double')).body.state, 'solved');
    assert.equal((await guest.get('/api/submissions')).body.submissions.length, 1);
    assert.equal(await web.database.$count(users, eq(users.id, guestId)), 0);
  });

  test('is added to what an account has when they sign in', async () => {
    const { visitor: desk, email } = await signedUp(web);
    const first = await desk.submit();
    const guest = visitor();
    const second = await guest.submit();
    await signedIn(web, email, guest);
    const { submissions } = (await desk.get('/api/submissions')).body;
    assert.deepEqual(
      submissions.map(({ id }: { id: string }) => id),
      [second, first],
    );
  });

  test('stays theirs where signing in or up is refused', async () => {
    const { email } = await signedUp(web);
    const guest = await guestWith('mine');
    assert.equal((await guest.post('/api/sign-in', { email, password: 'incorrect' })).status, 401);
    assert.equal((await guest.post('/api/sign-up', { email, password })).status, 409);
    assert.equal((await guest.get(draft)).body.text, 'mine');
    assert.equal((await guest.get('/api/session')).body.person.isGuest, true);
  });

  test('goes to one of two accounts that a guest signs in to at the same time, whole', async () => {
    const [one, other] = [await signedUp(web), await signedUp(web)];
    const guest = await guestWith('mine');
    await guest.submit();
    const [a, b] = [visitor(), visitor()];
    a.cookie = b.cookie = guest.cookie;
    await Promise.all([signedIn(web, one.email, a), signedIn(web, other.email, b)]);
    const has = await Promise.all(
      [a, b].map(async (who) => [
        (await who.get('/api/submissions')).body.submissions.length,
        (await who.get(draft)).body.text,
      ]),
    );
    assert.deepEqual(
      has.sort(),
      [
        [0, null],
        [1, 'mine'],
      ].sort(),
    );
  });
});

describe('a submission that is being judged meanwhile', () => {
  test('is followed to its verdict by the socket that was open, and by a new one as the account', async () => {
    const guest = visitor();
    const id = await guest.submit();
    const claim = await claimSubmission(web.database, id, 'a judge');
    assert.ok(claim);
    const stream = guest.stream(id);
    await appendEvents(web.database, claim, [{ type: 'running', cases: 2, attempt: 1 }]);
    await waitFor(stream, ({ type }) => type === 'running');
    await signedUp(web, guest);
    await appendEvents(web.database, claim, [{ type: 'running', cases: 2, attempt: 1 }]);
    await waitFor(stream, ({ seq }) => seq === 2);
    await stream.return(1000);
    await judgeAs(web.database, id);
    assert.equal(verdictOf((await guest.follow(id)).events.at(-1)), 'accepted');
  });

  test('is the account’s to cancel, and not the guest’s any more', async () => {
    const guest = visitor();
    const id = await guest.submit();
    const before = visitor();
    before.cookie = guest.cookie;
    await signedUp(web, guest);
    assert.equal((await before.post(`/api/submissions/${id}/cancel`, undefined)).status, 403);
    assert.equal((await guest.post(`/api/submissions/${id}/cancel`, undefined)).body.status, 'cancelled');
  });

  test('what the guest’s session sends afterwards is refused, and kept for nobody', async () => {
    const guest = await guestWith('x');
    const late = visitor();
    late.cookie = guest.cookie;
    await signedUp(web, guest);
    for (const answer of [
      await late.post('/api/submissions', { problem: 'double', source: 'x' }),
      await keep(late, 'late'),
    ]) {
      assert.deepEqual(codeOf(answer), [412, 'other-person']);
    }
    assert.equal((await guest.get(draft)).body.text, 'x');
  });
});

for (const path of [draft, note]) {
  describe(`two ${path.split('/').at(-1)}s of one problem`, () => {
    test('the newer goes on under a revision that neither side has seen, the older is set aside', async () => {
      const { visitor: desk, email } = await accountWith('older', path);
      const guest = await guestWith('newer', path);
      await signedIn(web, email, guest);
      const { body } = await guest.get(path);
      assert.deepEqual([body.text, body.revision], ['newer', 2]);
      const [one, ...others] = await aside(guest);
      assert.deepEqual([one.text, one.kind, others], ['older', path.split('/').at(-1), []]);
      const stale = await keep(desk, 'older, changed', 1, path);
      assert.deepEqual([stale.status, stale.body.kept.text], [409, 'newer']);
    });

    test('where the account’s is newer, it is the guest’s that is set aside', async () => {
      const guest = await guestWith('older', path);
      const { email } = await accountWith('newer', path);
      await signedIn(web, email, guest);
      const { body } = await guest.get(path);
      assert.deepEqual([body.text, body.revision], ['newer', 2]);
      assert.deepEqual(
        (await aside(guest)).map(({ text }: { text: string }) => text),
        ['older'],
      );
    });

    test('the same text in both, and white space, is nothing to choose from', async () => {
      const { email } = await accountWith('same', path);
      await signedIn(web, email, await guestWith('same', path));
      const blank = await guestWith(' \n\t', path);
      await signedIn(web, email, blank);
      assert.equal((await blank.get(path)).body.text, 'same');
      assert.deepEqual(await aside(blank), []);
    });

    test('texts with NUL are as good as others', async () => {
      const { email } = await accountWith('a\u0000', path);
      const guest = await guestWith('b\u0000', path);
      await signedIn(web, email, guest);
      assert.equal((await guest.get(path)).body.text, 'b\u0000');
      assert.equal((await aside(guest))[0].text, 'a\u0000');
    });
  });
}

test('code that everybody starts from gives way to code that somebody wrote', async () => {
  const { starterCode } = (await visitor().get('/api/problems/double')).body;
  const { email } = await accountWith('written');
  const guest = await guestWith(starterCode);
  await signedIn(web, email, guest);
  assert.equal((await guest.get(draft)).body.text, 'written');
  assert.deepEqual(await aside(guest), []);
});

test('what was set aside is its owner’s to remove, and there until then', async () => {
  const { email } = await accountWith('older');
  const guest = await guestWith('newer');
  await signedIn(web, email, guest);
  const [{ id }] = await aside(guest);
  const { visitor: stranger } = await signedUp(web);
  assert.deepEqual(await aside(stranger), []);
  await stranger.send('DELETE', `${setAside}/${id}`);
  assert.equal((await aside(await signedIn(web, email))).length, 1);
  assert.deepEqual((await guest.send('DELETE', `${setAside}/${id}`)).body.texts, []);
  assert.deepEqual(await aside(guest), []);
  assert.equal((await visitor().get(setAside)).body.texts.length, 0);
});
