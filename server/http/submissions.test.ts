import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startWebHalf, Visitor, type WebHalf } from '../testing/web-half.ts';

let web: WebHalf;
before(async () => {
  web = await startWebHalf();
});
after(() => web[Symbol.asyncDispose]());

const source = 'def double(n): return n + n';
const visitor = () => new Visitor(web.address);

describe('submitting', () => {
  test('a visitor without a session becomes a guest with the first submission and stays the same one', async () => {
    const guest = visitor();
    const first = await guest.post('/api/submissions', { problem: 'double', source });
    assert.equal(first.status, 201);
    assert.equal(first.body.status, 'queued');
    assert.equal(first.headers.get('location'), `/api/submissions/${first.body.id}`);
    await guest.submit();
    const history = await guest.get('/api/submissions');
    assert.equal(history.body.submissions.length, 2);
  });

  test('the token of the first response is as good as its cookie', async () => {
    const made = await visitor().post('/api/submissions', { problem: 'double', source });
    const response = await fetch(`${web.address}/api/submissions/${made.body.id}`, {
      headers: { authorization: `Bearer ${made.headers.get('set-auth-token')}` },
    });
    assert.equal(response.status, 200);
  });

  test('the session cookie is out of reach for scripts and for other sites', async () => {
    const { headers } = await visitor().post('/api/submissions', { problem: 'double', source });
    for (const cookie of headers.getSetCookie()) {
      assert.match(cookie, /HttpOnly/i);
      assert.match(cookie, /SameSite=Lax/i);
    }
  });

  test('a source with NUL and other odd characters comes back as it was sent', async () => {
    const guest = visitor();
    const odd = 'x = "\u0000\u202e💥"\r\n\ufeff';
    const id = await guest.submit(odd);
    assert.equal((await guest.get(`/api/submissions/${id}`)).body.source, odd);
  });
});

describe('what is refused says why', () => {
  const refused = async (body: unknown) => {
    const response = await visitor().post('/api/submissions', body);
    return { status: response.status, ...response.body.error };
  };

  test('JSON that does not parse', async () => {
    const { status, code, message } = await refused('{"problem": ');
    assert.deepEqual([status, code], [400, 'bad-json']);
    assert.match(message, /not valid JSON/);
  });

  test('an unknown problem', async () => {
    const { status, code, message } = await refused({ problem: 'treble', source });
    assert.deepEqual([status, code], [404, 'unknown-problem']);
    assert.match(message, /"treble"/);
  });

  test('a source of more than 64 KiB, with its size', async () => {
    const { status, code, message } = await refused({ problem: 'double', source: 'é'.repeat(33 * 1024) });
    assert.deepEqual([status, code], [413, 'source-too-large']);
    assert.match(message, /66 KiB/);
  });

  test('a body that no submission needs', async () => {
    const { status, code } = await refused({ problem: 'double', source: 'x'.repeat(5 * 1024 * 1024) });
    assert.deepEqual([status, code], [413, 'body-too-large']);
  });

  test('each field that is wrong, by its path', async () => {
    const { status, code, details } = await refused({
      problem: 'double',
      source: '',
      mode: 'judge',
      extra: 1,
    });
    assert.deepEqual([status, code], [400, 'invalid-request']);
    assert.deepEqual(details.map(({ path }: { path: string }) => path).sort(), ['', 'mode', 'source']);
  });

  test('a body that is not JSON at all', async () => {
    const response = await fetch(`${web.address}/api/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/xml' },
      body: '<a/>',
    });
    assert.equal(response.status, 415);
  });

  test('own cases with a submission, which is judged by the problem alone', async () => {
    const { status, details } = await refused({ problem: 'double', source, cases: [{ input: { n: '1' } }] });
    assert.equal(status, 400);
    assert.equal(details[0].path, 'cases');
  });

  test('an own case with a value that is no Python literal, by case and field', async () => {
    const cases = [{ input: { n: '1' } }, { input: { n: 'one' } }];
    const { status, code, details } = await refused({ problem: 'double', source, mode: 'run', cases });
    assert.deepEqual([status, code], [400, 'invalid-case']);
    assert.equal(details[0].path, 'cases.1.input.n');
  });

  test('cases that a page asks about, without running them, by case and field', async () => {
    const cases = [{ input: { n: '1' } }, { input: { n: 'one' } }, { input: {} }];
    const { status, body } = await visitor().post('/api/problems/double/cases/check', { cases });
    assert.equal(status, 200);
    assert.deepEqual(
      body.issues.map(({ path }: { path: string }) => path),
      ['cases.1.input.n', 'cases.2.input.n'],
    );
    const missing = await visitor().post('/api/problems/nothing/cases/check', { cases });
    assert.deepEqual([missing.status, missing.body.error.code], [404, 'unknown-problem']);
  });

  test('a page that does not exist, without a stack trace', async () => {
    const { status, body } = await visitor().get('/api/nothing');
    assert.equal(status, 404);
    assert.deepEqual(Object.keys(body), ['error']);
    assert.doesNotMatch(JSON.stringify(body), /\.ts|node_modules/);
  });
});

describe('whose submission it is', () => {
  test('reading without a session is refused', async () => {
    const id = await visitor().submit();
    assert.equal((await visitor().get(`/api/submissions/${id}`)).status, 401);
    assert.equal((await visitor().get('/api/submissions')).status, 401);
  });

  test("somebody else's submission is refused", async () => {
    const id = await visitor().submit();
    const other = visitor();
    await other.submit();
    const { status, body } = await other.get(`/api/submissions/${id}`);
    assert.deepEqual([status, body.error.code], [403, 'not-yours']);
  });

  test('a forged cookie is no session', async () => {
    const id = await visitor().submit();
    const forger = visitor();
    forger.cookie = 'touchstone.session_token=abc.def';
    assert.equal((await forger.get(`/api/submissions/${id}`)).status, 401);
  });

  test('an id that is none, and one that nobody has, differ', async () => {
    const guest = visitor();
    await guest.submit();
    assert.equal((await guest.get('/api/submissions/12')).status, 400);
    assert.equal((await guest.get('/api/submissions/00000000-0000-4000-8000-000000000000')).status, 404);
  });
});

describe('history', () => {
  test('pages follow each other without a gap or a repeat, the newest first', async () => {
    const guest = visitor();
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) ids.unshift(await guest.submit());
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await guest.get(
        `/api/submissions?problem=double&limit=2${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...body.submissions.map(({ id }: { id: string }) => id));
      cursor = body.next;
    } while (cursor);
    assert.deepEqual(seen, ids);
  });

  test('a cursor that no page gave is refused', async () => {
    const guest = visitor();
    await guest.submit();
    const { status, body } = await guest.get('/api/submissions?cursor=abc');
    assert.deepEqual([status, body.error.code], [400, 'invalid-cursor']);
  });
});

describe('too many submissions a minute', () => {
  test('are refused with the time to wait, for this person and not for the next', async () => {
    await using limited = await startWebHalf({ submissionsPerMinute: 3 });
    const hasty = new Visitor(limited.address);
    for (let n = 0; n < 4; n++) await hasty.submit();
    const { status, body, headers } = await hasty.post('/api/submissions', { problem: 'double', source });
    assert.deepEqual([status, body.error.code], [429, 'too-many-submissions']);
    assert.ok(Number(headers.get('retry-after')) > 0);
    await new Visitor(limited.address).submit();
  });
});
