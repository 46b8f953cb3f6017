import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { users } from '../store/schema-of-people.ts';
import { startWebHalf, Visitor, type WebHalf } from '../testing/web-half.ts';

let web: WebHalf;
before(async () => {
  web = await startWebHalf();
});
after(() => web[Symbol.asyncDispose]());

const visitor = () => new Visitor(web.address);
const draft = '/api/problems/double/draft';
const note = '/api/problems/double/note';
const put = (who: Visitor, text: string, basedOn = 0, path = draft) =>
  who.send('PUT', path, { text, basedOn });
const guests = async () => Number(await web.database.$count(users));

for (const path of [draft, note]) {
  describe(`keeping a ${path.split('/').at(-1)}`, () => {
    test('what was kept comes back as it was, NUL and all, with a revision that grows', async () => {
      const guest = visitor();
      const odd = 'x = "\u0000\u202e💥"\r\n\ufeff';
      assert.deepEqual((await put(guest, 'x', 0, path)).body.revision, 1);
      assert.deepEqual((await put(guest, odd, 1, path)).body.revision, 2);
      const { status, body } = await guest.get(path);
      assert.equal(status, 200);
      assert.equal(body.text, odd);
      assert.equal(body.revision, 2);
      assert.ok(Date.now() - Date.parse(body.updatedAt) < 3600_000);
    });

    test('a text that was emptied is kept too', async () => {
      const guest = visitor();
      await put(guest, 'x', 0, path);
      assert.equal((await put(guest, '', 1, path)).status, 200);
      assert.equal((await guest.get(path)).body.text, '');
    });

    test('a stale revision is refused with what is there, and overwrites nothing', async () => {
      const guest = visitor();
      await put(guest, 'first', 0, path);
      await put(guest, 'second', 1, path);
      for (const stale of [0, 1, 7]) {
        const { status, body } = await put(guest, 'third', stale, path);
        assert.deepEqual([status, body.error.code], [409, 'stale-revision']);
        assert.deepEqual([body.kept.text, body.kept.revision], ['second', 2]);
      }
      assert.equal((await guest.get(path)).body.text, 'second');
    });

    test('of many that come at once on one revision a single one is taken', async () => {
      const guest = visitor();
      await put(guest, 'first', 0, path);
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, index) => put(guest, `next ${index}`, 1, path)),
      );
      assert.equal(answers.filter(({ status }) => status === 200).length, 1);
      assert.equal(answers.filter(({ status }) => status === 409).length, 7);
      assert.equal((await guest.get(path)).body.revision, 2);
    });

    test('the same text once more is no conflict: its first answer was lost', async () => {
      const guest = visitor();
      await put(guest, 'x', 0, path);
      const { status, body } = await put(guest, 'x', 0, path);
      assert.deepEqual([status, body.revision], [200, 1]);
    });
  });
}

describe('whose draft it is', () => {
  test('reading without a session finds nothing, and makes no guest', async () => {
    const stranger = visitor();
    const before = await guests();
    const { status, body, headers } = await stranger.get(draft);
    assert.equal(status, 200);
    assert.deepEqual(body, { text: null, revision: 0, updatedAt: null });
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(stranger.cookie, '');
    assert.equal(await guests(), before);
  });

  test('a visitor becomes a guest with the first save, and submits as the same one', async () => {
    const guest = visitor();
    await put(guest, 'x');
    const before = await guests();
    await guest.submit();
    await put(guest, 'a note', 0, note);
    assert.equal(await guests(), before);
    assert.equal((await guest.get('/api/submissions')).body.submissions.length, 1);
    assert.equal((await guest.get(draft)).body.text, 'x');
  });

  test('the token of the first answer is as good as its cookie', async () => {
    const made = await put(visitor(), 'x');
    const headers = { authorization: `Bearer ${made.headers.get('set-auth-token')}` };
    const response = await fetch(web.address + draft, { headers });
    assert.equal(((await response.json()) as { text: string }).text, 'x');
  });

  test('somebody else has a draft of their own, and a draft is no note', async () => {
    const [one, other] = [visitor(), visitor()];
    await put(one, 'mine');
    await put(other, 'theirs');
    assert.equal((await one.get(draft)).body.text, 'mine');
    assert.equal((await other.get(draft)).body.text, 'theirs');
    assert.equal((await one.get(note)).body.text, null);
  });

  test('a session that is gone is told that nothing is there, and no guest is made for it', async () => {
    const gone = visitor();
    const before = await guests();
    const { status, body } = await put(gone, 'x', 3);
    assert.equal(status, 409);
    assert.deepEqual(body.kept, { text: null, revision: 0, updatedAt: null });
    assert.equal(await guests(), before);
    assert.equal((await put(gone, 'x', body.kept.revision)).status, 200);
  });

  test('a page of another site is refused', async () => {
    const guest = visitor();
    await put(guest, 'x');
    const attempt = (origin: string) =>
      fetch(web.address + draft, {
        method: 'PUT',
        headers: { cookie: guest.cookie, origin, 'content-type': 'application/json' },
        body: JSON.stringify({ text: 'y', basedOn: 1 }),
      });
    const refusal = await attempt('http://elsewhere.example');
    assert.equal(refusal.status, 403);
    assert.equal(((await refusal.json()) as { error: { code: string } }).error.code, 'foreign-origin');
    assert.equal((await guest.get(draft)).body.text, 'x');
    assert.equal((await attempt(web.address)).status, 200);
  });
});

describe('what is refused says why', () => {
  test('an unknown problem, to be read and to be kept, without making a guest', async () => {
    const before = await guests();
    const path = '/api/problems/treble/draft';
    for (const answer of [await visitor().get(path), await put(visitor(), 'x', 0, path)]) {
      assert.deepEqual([answer.status, answer.body.error.code], [404, 'unknown-problem']);
      assert.match(answer.body.error.message, /"treble"/);
    }
    assert.equal(await guests(), before);
  });

  test('a draft of more than 64 KiB and a note of more than 32, with their size', async () => {
    for (const [path, kib] of [
      [draft, 64],
      [note, 32],
    ] as const) {
      const most = await put(visitor(), 'x'.repeat(kib * 1024), 0, path);
      assert.equal(most.status, 200);
      const { status, body } = await put(visitor(), `${'é'.repeat(kib * 512)}é`, 0, path);
      assert.deepEqual([status, body.error.code], [413, 'text-too-large']);
      assert.match(body.error.message, new RegExp(`${kib + 1} KiB; at most ${kib} KiB`));
      assert.equal(body.error.details[0].path, 'text');
    }
  });

  test('the longest draft of characters that JSON writes in six bytes is taken', async () => {
    assert.equal((await put(visitor(), '\u0001'.repeat(64 * 1024))).status, 200);
  });

  test('each field that is wrong, by its path', async () => {
    const { status, body } = await visitor().send('PUT', draft, { text: 1, basedOn: -1, extra: 1 });
    assert.deepEqual([status, body.error.code], [400, 'invalid-request']);
    const paths = body.error.details.map(({ path }: { path: string }) => path);
    assert.deepEqual(paths.sort(), ['', 'basedOn', 'text']);
  });

  test('more saves in a minute than a page makes, for this person and not for the next', async () => {
    const hasty = visitor();
    let answer = await put(hasty, '0');
    for (let n = 1; n <= 300 && answer.status === 200; n += 1) answer = await put(hasty, `${n}`, n);
    assert.deepEqual([answer.status, answer.body.error.code], [429, 'too-many-saves']);
    assert.ok(Number(answer.headers.get('retry-after')) > 0);
    assert.equal((await put(visitor(), 'x')).status, 200);
  });
});

test('drafts and notes are in the description of the API', async () => {
  const { body } = await visitor().get('/api/docs/json');
  for (const kind of ['draft', 'note']) {
    const { get, put: keep } = body.paths[`/api/problems/{slug}/${kind}`];
    assert.deepEqual(Object.keys(get.responses), ['200', '404']);
    assert.ok(keep.responses['409'] && keep.requestBody);
  }
});
