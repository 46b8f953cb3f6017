import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { listSlugs, packageOf, readPackageFiles } from '../package-files.ts';
import { doubling, writePackage } from '../testing/a-package.ts';
import { recoverReplaced, replacePackage } from './replace-package.ts';

async function aPackage(files: Record<string, string>, slug = 'small') {
  return packageOf(slug, new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
}

test('a package takes the place of the one of its name, whole', async () => {
  await using folder = await writePackage(doubling, { 'tests/old.yaml': 'cases: []\n' });
  const fresh = await aPackage({ ...doubling, 'solution/solution.en.md': 'Better.\n' });
  await replacePackage(folder.problems, fresh);
  const read = await readPackageFiles(folder.problems, 'small');
  assert.equal(read.contentHash, fresh.contentHash);
  assert.ok(!read.files.has('tests/old.yaml'));
  assert.deepEqual(await readdir(folder.problems), ['small'], 'nothing else is left');
});

test('a package that is new gets its place', async () => {
  await using folder = await writePackage(doubling);
  await replacePackage(folder.problems, await aPackage(doubling, 'other'));
  assert.deepEqual(await listSlugs(folder.problems), ['other', 'small']);
});

test('a link in its place is replaced, and what it points to is left alone', async () => {
  await using folder = await writePackage(doubling);
  await using elsewhere = await writePackage(doubling);
  await symlink(join(elsewhere.problems, 'small'), join(folder.problems, 'linked'));
  await replacePackage(folder.problems, await aPackage({ ...doubling, 'extra.txt': 'x' }, 'linked'));
  assert.ok(!(await readPackageFiles(elsewhere.problems, 'small')).files.has('extra.txt'));
  assert.ok((await readPackageFiles(folder.problems, 'linked')).files.has('extra.txt'));
});

test('where it cannot be written, the one that was there stays', async () => {
  await using folder = await writePackage(doubling);
  const { contentHash } = await readPackageFiles(folder.problems, 'small');
  // A file and a folder of one name, which no disk can hold.
  const impossible = await aPackage({ ...doubling, a: 'a file', 'a/b': 'in a file' });
  await assert.rejects(replacePackage(folder.problems, impossible));
  assert.equal((await readPackageFiles(folder.problems, 'small')).contentHash, contentHash);
  assert.deepEqual(await readdir(folder.problems), ['small']);
});

test('what a crash in between has left is mended: the old one goes back, and halves are removed', async () => {
  await using folder = await writePackage(doubling);
  const at = (name: string) => join(folder.problems, name);
  await rename(at('small'), at('.replaced-small'));
  await mkdir(at('.incoming-x1y2z3'));
  await writeFile(at('.incoming-x1y2z3/problem.yaml'), 'half');
  await recoverReplaced(folder.problems);
  assert.deepEqual(await readdir(folder.problems), ['small']);
  assert.match(await readFile(at('small/problem.yaml'), 'utf8'), /name: Small/);
  // Once the new one is in its place, the old one is not wanted any more.
  await mkdir(at('.replaced-small'));
  await recoverReplaced(folder.problems);
  assert.deepEqual(await readdir(folder.problems), ['small']);
});
