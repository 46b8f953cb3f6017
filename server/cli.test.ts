import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { adding } from './problem/import/testing/a-source.ts';
import { doubling, writePackage } from './problem/testing/a-package.ts';
import { fares } from './problem/testing/fares-package.ts';
import { runTouchstone } from './testing/run-touchstone.ts';

const data = await mkdtemp(join(tmpdir(), 'touchstone-'));
after(() => rm(data, { recursive: true }));

const touchstone = (args: string[], problems = 'problems') => runTouchstone(args, { data, problems });

test('an unknown command, an unknown option and no command get the usage and status 2', async () => {
  for (const args of [
    ['frobnicate'],
    ['problems', 'destroy'],
    ['problems', 'list', '--frobnicate'],
    ['fuzz', '--seed', 'x'],
    [],
  ]) {
    const { status, stdout, stderr } = await touchstone(args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stdout + stderr, /Usage: npm run touchstone -- <command>/);
  }
});

test('help is no mistake', async () => {
  assert.equal((await touchstone(['--help'])).status, 0);
});

test('problems list shows what is there, and what is wrong with what cannot be read', async () => {
  await using good = await writePackage(doubling);
  const listed = await touchstone(['problems', 'list'], good.problems);
  assert.equal(listed.status, 0);
  assert.match(listed.stdout, /^small +function +1\/5 +Small \(3 submissions\)/);
  await using bad = await writePackage(doubling, { 'solution/solution.en.md': null });
  const broken = await touchstone(['problems', 'list', '--json'], bad.problems);
  assert.equal(broken.status, 1);
  assert.match(JSON.parse(broken.stdout)[0].error, /solution.en.md: is missing/);
});

test('problems verify ends with 0 where all is as declared, and prints JSON alone when asked', async () => {
  await using folder = await writePackage(doubling);
  const { status, stdout } = await touchstone(['problems', 'verify', 'small', '--json'], folder.problems);
  assert.equal(status, 0);
  const [report] = JSON.parse(stdout);
  assert.equal(report.submissions.length, 3);
  assert.deepEqual(report.differences, []);
});

test('problems verify ends with 1 where something differs', async () => {
  await using folder = await writePackage(doubling, {
    'submissions/wrong_answer/squares.py': 'def double(n):\n    return 2 * n\n',
  });
  const { status, stdout } = await touchstone(['problems', 'verify'], folder.problems);
  assert.equal(status, 1);
  assert.match(stdout, /1 difference:\n {2}small: .*squares.py: not WA on any case/);
});

test('problems verify proves again only what has changed, and what failed', async () => {
  await using folder = await writePackage(fares);
  const verify = (...args: string[]) => touchstone(['problems', 'verify', ...args], folder.problems);
  const again = /proven on \d{4}-\d\d-\d\d \d\d:\d\d UTC; nothing has changed since/;
  assert.doesNotMatch((await verify()).stdout, again);
  const kept = await verify();
  assert.match(kept.stdout, again);
  assert.match(kept.stdout, /mutants of the reference: (\d+) of \1 killed/);
  assert.equal(kept.stderr, '');
  assert.equal(kept.status, 0);
  assert.doesNotMatch((await verify('--fresh')).stdout, again);
  await writeFile(join(folder.problems, 'small/submissions/wrong_answer/right.py'), rightFare);
  for (let times = 0; times < 2; times += 1) {
    const { status, stdout } = await verify();
    assert.match(stdout, /right.py: not WA on any case/);
    assert.equal(status, 1);
  }
});

const rightFare = fares['submissions/accepted/table.py'] ?? '';

test('problems verify --add writes the inputs that kill mutants, and then the package is proven', async () => {
  const edges = fares['tests/edges.yaml']?.replace(/.*the first old.*\n/, '') ?? '';
  await using folder = await writePackage(fares, { 'tests/edges.yaml': edges });
  const first = await touchstone(['problems', 'verify', '--add'], folder.problems);
  assert.equal(first.status, 1);
  assert.match(first.stdout, /Added to tests\/edges.yaml: WA\n +age: 65\n +answer: 7\n/);
  const written = await readFile(join(folder.problems, 'small/tests/edges.yaml'), 'utf8');
  assert.ok(written.startsWith(edges), written);
  assert.match(
    written.slice(edges.length),
    /^ {2}- \{name: found by trying \d, args: \{age: 65\}, answer: 7\}$/m,
  );
  const second = await touchstone(['problems', 'verify'], folder.problems);
  assert.equal(second.stdout.split('\n').at(-2), '1 problem verified: no differences');
  assert.equal(second.status, 0);
});

test('problems verify --html writes a page that needs nothing else', async () => {
  await using folder = await writePackage(doubling, {
    'tests/sample.yaml': doubling['tests/sample.yaml']?.replace('nothing', 'no <b>thing</b>') ?? '',
    'submissions/accepted/wrong.py': 'def double(n):\n    return 2 * n if n else "x"\n',
  });
  const file = join(folder.problems, 'report.html');
  await touchstone(['problems', 'verify', '--html', file], folder.problems);
  const page = await readFile(file, 'utf8');
  assert.match(page, /<th scope="row">accepted\/adds.py<\/th><td>AC<\/td><td class="good">AC \d+ ms<\/td>/);
  assert.match(page, /wrong.py: WA on &quot;no &lt;b&gt;thing&lt;\/b&gt;&quot; of group sample/);
  assert.doesNotMatch(page, /<b>|<script|<link|src=|url\(|https?:/);
});

test('a problem that is not there is an error in words', async () => {
  const { status, stderr } = await touchstone(['problems', 'verify', 'nothing']);
  assert.equal(status, 1);
  assert.match(stderr, /holds no problem called nothing/);
  assert.doesNotMatch(stderr, /at .*\.ts:/);
});

test('problems repeat ends with 0 where every verdict is the same each time', async () => {
  await using folder = await writePackage(doubling);
  const { status, stdout } = await touchstone(
    ['problems', 'repeat', '--times', '3', '--busy'],
    folder.problems,
  );
  assert.equal(stdout, 'small: 3 submissions, 3 times each: the same verdicts every time\n');
  assert.equal(status, 0);
});

test('problems repeat judges the accepted submissions alone where it is told to', async () => {
  await using folder = await writePackage(doubling);
  const { stdout } = await touchstone(['problems', 'repeat', '--times', '1', '--accepted'], folder.problems);
  assert.equal(stdout, 'small: 2 submissions, 1 times each: the same verdicts every time\n');
});

test('problems repeat ends with 1 and tells the verdicts that waver, and why', async () => {
  await using folder = await writePackage(doubling, {
    'submissions/rejected/by_chance.py':
      'import os\ndef double(n):\n    return 2 * n if os.urandom(1)[0] % 2 else None\n',
  });
  const { status, stdout } = await touchstone(['problems', 'repeat', '--times', '12'], folder.problems);
  assert.match(stdout, /: 1 waver\n {2}submissions\/rejected\/by_chance.py\n {4}\d+ times: 1 /);
  assert.match(stdout, /\n {6}case \d \(.*; CPU [\d.]+ ms, wall [\d.]+ ms, \d+ KiB\): .*expected int/i);
  assert.equal(status, 1);
});

test('a number of times that is none gets the usage', async () => {
  const { status, stderr } = await touchstone(['problems', 'repeat', '--times', 'often']);
  assert.equal(status, 2);
  assert.match(stderr, /--times often: must be a whole number/);
});

test('problems import makes a problem of a package of others, once, and tells what became of each file', async () => {
  const root = await mkdtemp(join(data, 'import-'));
  for (const [path, content] of Object.entries(adding)) {
    await mkdir(dirname(join(root, 'Adding Up', path)), { recursive: true });
    await writeFile(join(root, 'Adding Up', path), content ?? '');
  }
  const problems = join(root, 'problems');
  const run = (...args: string[]) =>
    touchstone(['problems', 'import', join(root, 'Adding Up'), ...args], problems);
  const first = await run();
  assert.equal(first.status, 0, first.stderr);
  assert.match(first.stdout, /^left out +submissions\/accepted\/sum.cpp: is not Python but C\+\+$/m);
  assert.deepEqual(await readdir(problems), ['adding-up']);
  const again = await run();
  assert.equal(again.status, 1);
  assert.match(again.stderr, /holds adding-up already: choose another name with --slug, or --force it/);
  const { stdout } = await run('--force', '--json');
  assert.equal(JSON.parse(stdout).proven.submissions.length, 3);
  const listed = await touchstone(['problems', 'list'], problems);
  assert.match(listed.stdout, /^adding-up +stdio +3\/5 +Adding Up \(3 submissions\)/);
  await rm(join(root, 'Adding Up/submissions/accepted'), { recursive: true });
  const none = await run('--slug', 'other');
  assert.equal(none.status, 1);
  assert.match(
    none.stdout,
    /other: nothing was imported: it has no accepted submission in Python: .*--reference/,
  );
  assert.deepEqual(await readdir(problems), ['adding-up']);
  const missing = await run('--slug', 'other', '--reference', join(root, 'mine.py'));
  assert.match(missing.stderr, /there is no .*mine\.py/);
  await writeFile(join(root, 'mine.py'), String(adding['submissions/accepted/sum.py']));
  const given = await run('--slug', 'other', '--reference', join(root, 'mine.py'));
  assert.equal(given.status, 0, given.stderr);
  assert.match(given.stdout, /other: imported, with submissions\/accepted\/mine\.py as the reference/);
});

test('problems import says why where there is nothing to read', async () => {
  const { status, stderr } = await touchstone(['problems', 'import', join(data, 'nowhere.zip')]);
  assert.equal(status, 1);
  assert.match(stderr, /nothing was imported: .*nowhere.zip is not there/);
  assert.doesNotMatch(stderr, /at .*\.ts:/);
});

test('fuzz ends with 0 where nothing fails, and says its seed and what was tried', async () => {
  const ran = await touchstone(['fuzz', '--inputs', '500', '--in-box', '20', '--seed', '7']);
  assert.equal(ran.status, 0, ran.stderr);
  assert.match(ran.stdout, /^seed 7\n500 inputs in [\d.]+ s without a defect\n/);
  assert.match(
    ran.stdout,
    /20 frames written by a submission and 200 values through a box, without a defect/,
  );
});
