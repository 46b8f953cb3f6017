import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { toBase64 } from '../problem/author/packed-files.ts';
import { doubling } from '../problem/testing/a-package.ts';
import { startWebHalf, type WebHalf } from '../testing/web-half.ts';

const token = 'a-token-of-the-operator-that-nobody-guesses';
let web: WebHalf;
before(async () => {
  web = await startWebHalf({ authorToken: token });
});
after(() => web[Symbol.asyncDispose]());

const bearer = { authorization: `Bearer ${token}` };
type Files = Record<string, string | Buffer>;

async function send(method: string, path: string, headers: Record<string, string>, body?: unknown) {
  const response = await fetch(web.address + path, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

function push(files: Files, slug = 'small', headers: Record<string, string> = bearer) {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  return send('PUT', `/api/admin/problems/${slug}/package`, headers, { files: toBase64(bytes) });
}

describe('only who sends the token of the operator', () => {
  const paths = ['problems/double/versions', 'problems/double/versions/1', `pushes/${crypto.randomUUID()}`];

  test('is let in: no token, a wrong one and that of a learner are a 401', async () => {
    const guest = await fetch(`${web.address}/api/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ problem: 'double', source: 'x' }),
    });
    const learner = `Bearer ${guest.headers.get('set-auth-token')}`;
    for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: learner }]) {
      for (const path of paths) {
        const { status, body } = await send('GET', `/api/admin/${path}`, headers as Record<string, string>);
        assert.deepEqual([status, body.error.code], [401, 'wrong-author-token']);
      }
      assert.equal((await push(doubling, 'small', headers as Record<string, string>)).status, 401);
    }
  });

  test('is let in, and nobody where the operator has set none', async () => {
    await using closed = await startWebHalf();
    for (const path of paths) {
      const response = await fetch(`${closed.address}/api/admin/${path}`, { headers: bearer });
      assert.equal(response.status, 403);
      assert.match((await response.json()).error.message, /has set no AUTHOR_TOKEN/);
    }
  });
});

describe('a package that is pushed', () => {
  test('is taken for a judge to build, and can be asked after', async () => {
    const { status, body } = await push(doubling);
    assert.equal(status, 202);
    assert.deepEqual([body.problem, body.status, body.version], ['small', 'queued', null]);
    const asked = await send('GET', `/api/admin/pushes/${body.id}`, bearer);
    assert.deepEqual(asked.body, body);
  });

  test('is refused at once for what can be seen in it, with file, line, path and reason', async () => {
    const practice = doubling['practice.yaml']?.replace('difficulty: 1', 'difficulty: 9') ?? '';
    const { status, body } = await push({ ...doubling, 'practice.yaml': practice });
    assert.deepEqual([status, body.error.code], [422, 'broken-package']);
    assert.match(body.error.message, /^small\/practice.yaml:3 difficulty: must be at most 5$/);
    assert.deepEqual(body.error.details, [
      { path: 'practice.yaml:3 difficulty', message: 'must be at most 5' },
    ]);
  });

  test('cannot climb out of its folder, hide, or have a name that no problem has', async () => {
    for (const path of [
      '../escape.py',
      '/etc/passwd',
      'tests/../../x.yaml',
      'a//b',
      '.git/hooks/pre-commit',
      'x\0y',
    ]) {
      const { status, body } = await push({ ...doubling, [path]: 'x' });
      assert.equal(status, 422, path);
      assert.match(body.error.message, /a name may hold letters/, path);
    }
    for (const slug of ['No-Capitals', '..%2F..%2Fetc', '-']) {
      const { status, body } = await push(doubling, slug);
      assert.equal(status, 422, slug);
      assert.match(body.error.message, /lower-case words and hyphens/);
    }
  });

  test('is bounded, each file and as a whole', async () => {
    const mebibyte = 1024 * 1024;
    const large = await push({ ...doubling, 'large.txt': Buffer.alloc(4 * mebibyte + 1) });
    assert.deepEqual([large.status, large.body.error.message], [422, 'small/large.txt: is over 4 MiB']);
    const files = Object.fromEntries(
      Array.from({ length: 17 }, (_, i) => [`f${i}.txt`, Buffer.alloc(4 * mebibyte)]),
    );
    const { status, body } = await push({ ...doubling, ...files });
    assert.deepEqual([status, body.error.message], [413, 'The request is too large']);
  });

  test('must be JSON of base64', async () => {
    const { status } = await send('PUT', '/api/admin/problems/small/package', bearer, {
      files: { 'problem.yaml': 'no base64!' },
    });
    assert.equal(status, 400);
  });
});

describe('versions', () => {
  test('are listed, and each can be read whole', async () => {
    const { body } = await send('GET', '/api/admin/problems/double/versions', bearer);
    const [{ number, inForce, cases }] = body.versions;
    assert.deepEqual([body.versions.length, number, inForce, cases], [1, 1, true, 2]);
    const version = await send('GET', '/api/admin/problems/double/versions/1', bearer);
    assert.deepEqual(
      version.body.cases.map(({ name, answer }: { name: string; answer: string }) => [name, answer]),
      [
        ['n is 2', '4'],
        ['n is 21', '42'],
      ],
    );
  });

  test('that are not there, of problems that are not there, are a 404', async () => {
    const double = await send('GET', '/api/admin/problems/double/versions/7', bearer);
    assert.match(double.body.error.message, /no version 7 of "double"/);
    const treble = await send('GET', '/api/admin/problems/treble/versions', bearer);
    assert.deepEqual([double.status, treble.status], [404, 404]);
  });
});

test('a push that is unknown is a 404', async () => {
  const { status, body } = await send('GET', `/api/admin/pushes/${crypto.randomUUID()}`, bearer);
  assert.deepEqual([status, body.error.code], [404, 'unknown-push']);
});
