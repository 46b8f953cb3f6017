import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { doubling, writePackage } from './problem/testing/a-package.ts';

type Ran = { status: number; stdout: string; stderr: string };

function touchstone(args: string[], problems = 'problems'): Promise<Ran> {
  const options = { env: { ...process.env, PROBLEMS_DIR: problems, SANDBOX_BOXES: '1' } };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(import.meta.dirname, 'cli.ts'), ...args],
      options,
      (error, stdout, stderr) => {
        resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
      },
    );
  });
}

test('an unknown command, an unknown option and no command get the usage and status 2', async () => {
  for (const args of [
    ['frobnicate'],
    ['problems', 'destroy'],
    ['problems', 'list', '--force'],
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

test('problems repeat ends with 1 and tells the verdicts that waver', async () => {
  await using folder = await writePackage(doubling, {
    'submissions/rejected/by_chance.py':
      'import os\ndef double(n):\n    return 2 * n if os.urandom(1)[0] % 2 else None\n',
  });
  const { status, stdout } = await touchstone(['problems', 'repeat', '--times', '12'], folder.problems);
  assert.match(stdout, /: 1 waver\n {2}submissions\/rejected\/by_chance.py\n {4}\d+ times: 1 /);
  assert.equal(status, 1);
});

test('a number of times that is none gets the usage', async () => {
  const { status, stderr } = await touchstone(['problems', 'repeat', '--times', 'often']);
  assert.equal(status, 2);
  assert.match(stderr, /--times often: must be a whole number/);
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
