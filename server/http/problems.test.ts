import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Outcome } from '#contract/events.ts';
import { appendVerdict } from '../store/events.ts';
import { saveHeartbeat } from '../store/judges.ts';
import { saveProblem } from '../store/problems.ts';
import { claimSubmission } from '../store/submissions.ts';
import { aProblem } from '../testing/a-problem.ts';
import { accepted } from '../testing/outcomes.ts';
import { startWebHalf, Visitor, type WebHalf } from '../testing/web-half.ts';

let web: WebHalf;
before(async () => {
  web = await startWebHalf();
});
after(() => web[Symbol.asyncDispose]());

async function judged(visitor: Visitor, outcome: Outcome, mode: 'submit' | 'run' = 'submit'): Promise<void> {
  const claim = await claimSubmission(web.database, await visitor.submit(undefined, { mode }), 'a judge');
  assert.ok(claim);
  await appendVerdict(web.database, claim, [{ type: 'verdict', ...outcome }], outcome);
}

test('the problem page shows the shown cases and nothing of the hidden ones', async () => {
  const { status, body } = await new Visitor(web.address).get('/api/problems/double');
  assert.equal(status, 200);
  assert.equal(body.signature, 'double(n: int) -> int');
  assert.deepEqual(body.shownCases, [{ name: 'n is 2', input: { n: '2' }, expected: '4' }]);
  assert.doesNotMatch(JSON.stringify(body), /42|n \+ n|referenceSource/);
});

test('a problem that does not exist is a 404 that names it', async () => {
  const { status, body } = await new Visitor(web.address).get('/api/problems/treble');
  assert.deepEqual([status, body.error.code], [404, 'unknown-problem']);
});

test('the editorial opens when the problem is solved, not when it was tried or run', async () => {
  const visitor = new Visitor(web.address);
  const standing = async () => {
    const { body } = await visitor.get('/api/problems/double');
    return [body.state, body.editorialHtml];
  };
  assert.deepEqual(await standing(), ['new', null]);
  await judged(visitor, accepted, 'run');
  assert.deepEqual(await standing(), ['new', null]);
  await judged(visitor, { ...accepted, verdict: 'wrong-answer', passed: 1 });
  assert.deepEqual(await standing(), ['attempted', null]);
  await judged(visitor, accepted);
  assert.deepEqual(await standing(), ['solved', '<p>Add it to itself.</p>']);
});

test('a new version of a problem is served from the next request on', async () => {
  const visitor = new Visitor(web.address);
  await saveProblem(web.database, aProblem({ slug: 'moving', contentHash: 'first', title: 'First' }));
  assert.equal((await visitor.get('/api/problems/moving')).body.title, 'First');
  await saveProblem(
    web.database,
    aProblem({ slug: 'moving', contentHash: 'second', statementHtml: '<p>New</p>' }),
  );
  assert.equal((await visitor.get('/api/problems/moving')).body.statementHtml, '<p>New</p>');
});

test('the list has the newest version of each problem, by slug, and nothing of their texts', async () => {
  const visitor = new Visitor(web.address);
  const listed = async () => {
    const { body } = await visitor.get('/api/problems');
    return body.problems.filter(({ slug }: { slug: string }) => slug.startsWith('listed'));
  };
  await saveProblem(web.database, aProblem({ slug: 'listed-b', difficulty: 4, tags: ['graph', 'bfs'] }));
  await saveProblem(web.database, aProblem({ slug: 'listed-a', title: 'Old' }));
  assert.deepEqual(await listed(), [
    { slug: 'listed-a', title: 'Old', kind: 'function', difficulty: 1, tags: ['maths'], state: 'new' },
    {
      slug: 'listed-b',
      title: 'Title of listed-b',
      kind: 'function',
      difficulty: 4,
      tags: ['graph', 'bfs'],
      state: 'new',
    },
  ]);
  await saveProblem(web.database, aProblem({ slug: 'listed-a', contentHash: 'another', title: 'New' }));
  assert.equal((await listed())[0].title, 'New');
});

test('an image is served by its content, for ever, and as nothing else', async () => {
  const name = `${'0a'.repeat(16)}.svg`;
  const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  await saveProblem(web.database, { ...aProblem({ slug: 'drawn' }), images: [{ name, bytes }] });
  const response = await fetch(`${web.address}/api/images/${name}`);
  assert.equal(await response.text(), bytes.toString());
  const header = (one: string) => response.headers.get(one) ?? '';
  assert.deepEqual([response.status, header('content-type')], [200, 'image/svg+xml']);
  assert.match(header('content-security-policy'), /^default-src 'none';.*sandbox$/);
  assert.match(header('cache-control'), /immutable/);
  assert.equal(header('x-content-type-options'), 'nosniff');
  const missing = await new Visitor(web.address).get(`/api/images/${'ff'.repeat(16)}.png`);
  assert.deepEqual([missing.status, missing.body.error.code], [404, 'unknown-image']);
  const climbing = await new Visitor(web.address).get('/api/images/..%2f..%2fetc%2fpasswd');
  assert.equal(climbing.status, 400);
});

test('health is 503 while no judge is alive and 200 with one', async () => {
  const visitor = new Visitor(web.address);
  const before = await visitor.get('/api/health');
  assert.deepEqual([before.status, before.body.status], [503, 'no-judge']);
  await saveHeartbeat(web.database, 'a judge', []);
  const after = await visitor.get('/api/health');
  assert.deepEqual([after.status, after.body.status, after.body.judges], [200, 'ok', 1]);
});

test('the metrics tell the depth of the queue in Prometheus text', async () => {
  await new Visitor(web.address).submit();
  const response = await fetch(`${web.address}/metrics`);
  assert.match(await response.text(), /^touchstone_queue_depth [1-9]/m);
});

test('the API describes itself as OpenAPI, with every route in it', async () => {
  const { body } = await new Visitor(web.address).get('/api/docs/json');
  assert.deepEqual(Object.keys(body.paths).sort(), [
    '/api/account/delete',
    '/api/account/password',
    '/api/admin/problems/{slug}/package',
    '/api/admin/problems/{slug}/versions',
    '/api/admin/problems/{slug}/versions/{number}',
    '/api/admin/pushes/{id}',
    '/api/health',
    '/api/images/{name}',
    '/api/problems',
    '/api/problems/{slug}',
    '/api/problems/{slug}/cases/check',
    '/api/problems/{slug}/draft',
    '/api/problems/{slug}/note',
    '/api/problems/{slug}/set-aside',
    '/api/problems/{slug}/set-aside/{id}',
    '/api/session',
    '/api/sign-in',
    '/api/sign-out',
    '/api/sign-up',
    '/api/submissions',
    '/api/submissions/{id}',
    '/api/submissions/{id}/cancel',
    '/api/submissions/{id}/spread',
  ]);
});
