import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { toBase64 } from './problem/author/packed-files.ts';
import { doubling, type PackageFolder, writePackage } from './problem/testing/a-package.ts';
import { createPublisher } from './publish-push.ts';
import { SubmissionQueue } from './queue/queue.ts';
import { claimPush } from './store/pushes.ts';
import { startJudgeProcess } from './testing/judge-half.ts';
import { openTestSandbox } from './testing/test-sandbox.ts';
import { startWebHalf, Visitor } from './testing/web-half.ts';

const token = 'x'.repeat(40);
const minutes = 60_000;
const data = await mkdtemp(join(tmpdir(), 'push-'));
after(() => rm(data, { recursive: true }));

/** The commands as an author types them, against a web half and a judge that are processes of their own. */
async function startServer(problems: string) {
  const stack = new AsyncDisposableStack();
  const web = stack.use(await startWebHalf({ authorToken: token }));
  const judge = stack.use(await startJudgeProcess(web.databaseUrl, 1, { PROBLEMS_DIR: problems }));
  const touchstone = (args: string[], folder: PackageFolder, sent = token) =>
    new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
      const settings = { PROBLEMS_DIR: folder.problems, SANDBOX_BOXES: '1', DATA_DIR: data };
      const env = { ...process.env, ...settings, TOUCHSTONE_SERVER: web.address, TOUCHSTONE_TOKEN: sent };
      const command = [join(import.meta.dirname, 'cli.ts'), 'problems', ...args];
      execFile(process.execPath, command, { env }, (error, stdout, stderr) =>
        resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
      );
    });
  return { web, judge, touchstone, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

async function write(folder: PackageFolder, path: string, text: string | undefined): Promise<void> {
  await writeFile(join(folder.problems, folder.slug, path), text ?? assert.fail());
}

test('what an author pushes is served at once, and what was judged before keeps its version', {
  timeout: 3 * minutes,
}, async () => {
  await using served = await writePackage(doubling);
  await using mine = await writePackage(doubling, {
    'statement/problem.en.md': 'Something better is asked.\n',
    'tests/sample.yaml': 'cases:\n  - {name: none, args: {n: 0}}\n  - {name: a hundred, args: {n: 100}}\n',
  });
  await using server = await startServer(served.problems);
  const learner = new Visitor(server.web.address);
  const source = doubling['submissions/accepted/adds.py'] ?? '';
  const submit = async () => {
    const id = await learner.submit(source, { problem: 'small' });
    assert.equal((await learner.follow(id)).code, 1000);
    return id;
  };
  const before = await submit();

  const compared = await server.touchstone(['diff', 'small'], mine);
  assert.equal(compared.status, 1, compared.stderr);
  assert.match(compared.stdout, /^small: version 1 → the folder$/m);
  assert.match(compared.stdout, /statement: 1 line added, 2 lines removed/);
  assert.match(compared.stdout, /1 case renamed or moved:\n +"nothing" of group sample → "none"/);

  const pushed = await server.touchstone(['push', 'small'], mine);
  assert.equal(pushed.status, 0, pushed.stdout + pushed.stderr);
  assert.match(pushed.stdout, /small: version 2 is in force\n/);
  assert.match(pushed.stdout, /statement: 1 line added, 2 lines removed/);

  const { body: problem } = await learner.get('/api/problems/small');
  assert.match(problem.statementHtml, /Something better is asked/);
  const later = await submit();
  const versionOf = async (id: string) => (await learner.get(`/api/submissions/${id}`)).body.version;
  assert.deepEqual(await versionOf(before), { number: 1, inForce: false });
  assert.deepEqual(await versionOf(later), { number: 2, inForce: true });
  const statement = await readFile(join(served.problems, 'small/statement/problem.en.md'), 'utf8');
  assert.equal(statement, 'Something better is asked.\n', 'the folder has it, for the next start');

  const again = await server.touchstone(['diff', 'small'], mine);
  assert.deepEqual([again.status, again.stdout.includes('nothing that learners')], [0, true], again.stdout);
  const versions = await server.touchstone(['versions', 'small'], mine);
  assert.match(versions.stdout, /^version 2 .* 6 cases {2}1 submissions {2}in force\nversion 1 /);
  const two = await server.touchstone(['diff', 'small', '2', '1'], mine);
  assert.match(two.stdout, /version 2 → version 1\n(.|\n)*"none" of group sample → "nothing"/);
});

test('what cannot be built is refused with its place, and the version before it stays', {
  timeout: 3 * minutes,
}, async () => {
  await using served = await writePackage(doubling);
  await using mine = await writePackage(doubling, {
    'submissions/accepted/adds.py': 'def double(n):\n    return n + n if n < 100 else [][n]\n',
  });
  await using server = await startServer(served.problems);
  const refused = await server.touchstone(['push'], mine);
  assert.equal(refused.status, 1);
  assert.match(
    refused.stdout,
    /small was refused, and the version before it stays:\n {2}small\/.*IndexError/,
  );
  await write(mine, 'practice.yaml', doubling['practice.yaml']?.replace('min: 0', 'minimum: 0'));
  const unsent = await server.touchstone(['push'], mine);
  assert.match(unsent.stdout, /small was not sent:\n {2}small\/practice.yaml:7 .*unknown key "minimum"/);
  const wrong = await server.touchstone(['versions', 'small'], mine, 'y'.repeat(40));
  assert.deepEqual([wrong.status, /This is for authors/.test(wrong.stderr)], [1, true]);
  const versions = await server.touchstone(['versions', 'small'], mine);
  assert.match(versions.stdout, /^version 1 .* in force\n$/);
});

test('a package that takes every judge with it ends as failed, with the reason', {
  timeout: 3 * minutes,
}, async () => {
  await using web = await startWebHalf({ authorToken: token });
  await using sandbox = await openTestSandbox();
  const { database, databaseUrl: url } = web;
  const log = { info() {}, error() {} };
  const publisher = createPublisher({ database, sandbox, folder: data, alone: (work) => work(), log });
  await using queue = await SubmissionQueue.open({ url, role: 'judge', onError() {} });
  let tries = 0;
  await queue.workOnPushes(async ({ pushId }) => {
    tries += 1;
    await claimPush(database, pushId);
    throw new Error('the judge is gone');
  }, publisher.abandonPush);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const files = new Map(Object.entries(doubling).map(([path, text]) => [path, Buffer.from(text)]));
  const body = JSON.stringify({ files: toBase64(files) });
  const sent = await fetch(`${web.address}/api/admin/problems/small/package`, {
    method: 'PUT',
    headers,
    body,
  });
  const { id } = await sent.json();
  const state = async () => (await fetch(`${web.address}/api/admin/pushes/${id}`, { headers })).json();
  let push = await state();
  for (; push.status !== 'failed'; push = await state()) await pause(100);
  assert.match(push.message, /^Every judge that took it stopped/);
  assert.equal(tries, 3);
  await publisher.publishPush({ pushId: id }, AbortSignal.timeout(minutes));
  assert.equal((await state()).status, 'failed');
});

test('a package that is broken keeps no other from being served, and a new one arrives by push', {
  timeout: 3 * minutes,
}, async () => {
  await using served = await writePackage(doubling);
  await using broken = await writePackage(doubling, {
    'problem.yaml': `${doubling['problem.yaml']}colour: red\n`,
  });
  await cp(join(broken.problems, 'small'), join(served.problems, 'another'), { recursive: true });
  await using server = await startServer(served.problems);
  const learner = new Visitor(server.web.address);
  const slugs = async () =>
    (await learner.get('/api/problems')).body.problems.map(({ slug }: { slug: string }) => slug);
  assert.deepEqual(await slugs(), ['double', 'small']);
  const told = server.judge.log.find(({ msg }) => msg.includes('another cannot be loaded'));
  assert.match(told?.msg ?? '', /it is left out:\n {2}another\/problem.yaml:6: unknown key "colour"/);
  assert.equal(told?.level, 50);
  await using mine = await writePackage(doubling);
  await cp(join(mine.problems, 'small'), join(mine.problems, 'another'), { recursive: true });
  const pushed = await server.touchstone(['push', 'another'], mine);
  assert.match(pushed.stdout, /another: version 1 is in force\n {2}the first version/);
  assert.deepEqual(await slugs(), ['another', 'double', 'small']);
});
