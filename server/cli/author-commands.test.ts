import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { doubling, writePackage } from '../problem/testing/a-package.ts';

type Ran = { status: number; stdout: string; stderr: string };

function touchstone(args: string[], problems: string): Promise<Ran> {
  const env = { ...process.env, PROBLEMS_DIR: problems, TOUCHSTONE_TOKEN: '', AUTHOR_TOKEN: '' };
  return new Promise((resolve) => {
    const command = [join(import.meta.dirname, '../cli.ts'), ...args];
    execFile(process.execPath, command, { env }, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

test('problems new writes a package that is listed, and refuses what it cannot make', async () => {
  await using folder = await writePackage(doubling);
  const made = await touchstone(['problems', 'new', 'two-words', '--kind', 'class'], folder.problems);
  assert.equal(made.status, 0, made.stderr);
  assert.match(made.stdout, /two-words\/practice.yaml[\s\S]*problems verify two-words/);
  const listed = await touchstone(['problems', 'list'], folder.problems);
  assert.match(listed.stdout, /^two-words +class +1\/5 +Two Words/m);
  const refused = async (...args: string[]) => touchstone(['problems', 'new', ...args], folder.problems);
  const taken = await refused('small', '--kind', 'class');
  assert.deepEqual(
    [taken.status, /small is a problem already; choose another/.test(taken.stderr)],
    [1, true],
  );
  const odd = await refused('Two_Words', '--kind', 'class');
  assert.deepEqual(
    [odd.status, odd.stderr],
    [1, 'Two_Words: a problem is named by lower-case words and hyphens\n'],
  );
  const kind = await refused('other', '--kind', 'essay');
  assert.match(kind.stderr, /--kind must be one of function, class, codec, stdio, interactive/);
  assert.equal(kind.status, 2);
});

test('problems push, versions and diff need a token and a server that is there', async () => {
  await using folder = await writePackage(doubling);
  const without = await touchstone(['problems', 'push', 'small'], folder.problems);
  assert.deepEqual([without.status, /TOUCHSTONE_TOKEN/.test(without.stderr)], [1, true]);
  const nowhere = ['--server', 'http://127.0.0.1:9', '--token', 'x'.repeat(40)];
  const away = await touchstone(['problems', 'versions', 'small', ...nowhere], folder.problems);
  assert.match(away.stderr, /^http:\/\/127.0.0.1:9 cannot be reached: /);
  assert.equal(away.status, 1);
});
