import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { guestKeyHeader } from '#contract/account.ts';
import { guestKeys } from '../store/schema-of-guest-keys.ts';
import { draft, keep, newKey, note, useTwoProcesses } from '../testing/guest-keys.ts';
import { startWebHalf, Visitor } from '../testing/web-half.ts';

const { web, other, visitor, guests } = await useTwoProcesses();

const idOf = async (who: Visitor) => (await who.get('/api/session')).body.person?.id;

async function makeOld(): Promise<void> {
  await web.database.update(guestKeys).set({ madeAt: sql`now() - interval '3 minutes'` });
}

describe('first requests with one key', () => {
  test('are one guest’s, however many come at once and to whichever process, and every answer leads to all of it', async () => {
    const key = newKey();
    const before = await guests();
    const all = Array.from({ length: 24 }, (_, index) => visitor(key, index % 2 ? web : other));
    const ids = await Promise.all(
      all.map(async (who, index) => {
        if (index === 0) assert.equal((await keep(who, 'x')).status, 200);
        else if (index === 1) assert.equal((await keep(who, 'a note', note)).status, 200);
        else return who.submit();
        return null;
      }),
    );
    assert.equal(await guests(), before + 1);
    assert.equal(new Set(await Promise.all(all.map(idOf))).size, 1);
    for (const who of [all[0], all[1], all.at(-1)]) {
      assert.ok(who);
      assert.equal((await who.get(draft)).body.text, 'x');
      assert.equal((await who.get(note)).body.text, 'a note');
      assert.equal((await who.get('/api/submissions?limit=100')).body.submissions.length, 22);
      assert.equal((await who.get(`/api/submissions/${ids.at(-1)}`)).status, 200);
    }
  });

  test('have one session: whichever answer comes last, the browser keeps the same cookie', async () => {
    const key = newKey();
    const [one, two] = [visitor(key), visitor(key, other)];
    await Promise.all([keep(one, 'x'), keep(two, 'a note', note)]);
    const tokenOf = ({ cookie }: Visitor) => /session_token=([^;]+)/.exec(cookie)?.[1];
    assert.ok(tokenOf(one));
    assert.equal(tokenOf(one), tokenOf(two));
  });

  test('are given a bearer token as well', async () => {
    const key = newKey();
    await keep(visitor(key), 'x');
    const { headers } = await keep(visitor(key), 'a note', note);
    const authorization = `Bearer ${headers.get('set-auth-token')}`;
    const response = await fetch(web.address + draft, { headers: { authorization } });
    assert.equal(((await response.json()) as { text: string }).text, 'x');
  });

  test('make two guests where the keys are two, and each time anew where there is none', async () => {
    const [one, two] = [visitor(newKey()), visitor(newKey())];
    await Promise.all([keep(one, 'one'), keep(two, 'two')]);
    assert.notEqual(await idOf(one), await idOf(two));
    assert.equal((await one.get(draft)).body.text, 'one');
    const before = await guests();
    await Promise.all([keep(new Visitor(web.address), 'x'), keep(new Visitor(web.address), 'x')]);
    assert.equal(await guests(), before + 2);
  });

  test('count for whoever has a session as that session’s, whatever the key', async () => {
    const key = newKey();
    await keep(visitor(key), 'theirs');
    const mine = visitor(newKey());
    await keep(mine, 'mine');
    const same = visitor(key);
    same.cookie = mine.cookie;
    assert.equal((await same.send('PUT', draft, { text: 'mine, later', basedOn: 1 })).status, 200);
    assert.equal((await mine.get(draft)).body.text, 'mine, later');
  });
});

describe('a key is good for its guest only, and not for long', () => {
  test('an old one makes a new guest, who is one again for all that come at once', async () => {
    const key = newKey();
    const first = visitor(key);
    await keep(first, 'first');
    await makeOld();
    const before = await guests();
    const later = Array.from({ length: 6 }, () => visitor(key));
    await Promise.all(later.map((who) => who.submit()));
    assert.equal(await guests(), before + 1);
    assert.equal(new Set(await Promise.all(later.map(idOf))).size, 1);
    assert.notEqual(await idOf(later[0] as Visitor), await idOf(first));
    assert.equal((await (later[0] as Visitor).get(draft)).body.text, null);
    assert.equal((await first.get(draft)).body.text, 'first');
  });

  test('rows of old keys go when the next guest comes, and no key is kept as it is', async () => {
    const [old, key] = [newKey(), newKey()];
    await keep(visitor(old), 'x');
    await makeOld();
    await keep(visitor(key), 'x');
    const { rows } = await web.database.execute(sql`select * from ${guestKeys}`);
    assert.equal(rows.length, 1);
    assert.ok(!JSON.stringify(rows).includes(key));
  });

  test('reading with a key alone finds nothing', async () => {
    const key = newKey();
    await keep(visitor(key), 'x');
    const reader = visitor(key);
    assert.equal((await reader.get(draft)).body.text, null);
    assert.equal((await reader.get('/api/submissions')).status, 401);
    assert.equal((await reader.get('/api/session')).body.person, null);
    assert.equal(reader.cookie, '');
  });

  test('a key of another form is refused with what it must be, and makes no guest', async () => {
    const before = await guests();
    for (const key of ['short', 'g'.repeat(32), newKey() + newKey(), '']) {
      const { status, body } = await keep(visitor(key), 'x');
      assert.deepEqual([status, body.error.code], [400, 'invalid-request'], key);
      assert.equal(body.error.details[0].path, guestKeyHeader);
      assert.match(body.error.message, /32 hexadecimal digits/);
      assert.equal(
        (await visitor(key).post('/api/submissions', { problem: 'double', source: 'x' })).status,
        400,
      );
    }
    assert.equal(await guests(), before);
  });
});

test('guests are made no faster with a key: an address has its allowance', async () => {
  await using strict = await startWebHalf({ submissionsPerMinute: 1 });
  const submit = () => visitor(newKey(), strict).post('/api/submissions', { problem: 'double', source: 'x' });
  let answer = await submit();
  for (let tries = 0; tries < 30 && answer.status === 201; tries += 1) answer = await submit();
  assert.deepEqual([answer.status, answer.body.error.code], [429, 'too-many-submissions']);
});

test('the key is in the description of the API', async () => {
  const { body } = await new Visitor(web.address).get('/api/docs/json');
  for (const operation of [
    body.paths['/api/submissions'].post,
    body.paths['/api/problems/{slug}/draft'].put,
    body.paths['/api/sign-in'].post,
  ]) {
    const parameter = operation.parameters.find(({ name }: { name: string }) => name === guestKeyHeader);
    assert.equal(parameter.in, 'header');
    assert.equal(parameter.required, false);
    assert.match(parameter.description, /guest/);
  }
});
