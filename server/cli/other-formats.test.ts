import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { doubling, writePackage } from '../problem/testing/a-package.ts';
import { runTouchstone } from '../testing/run-touchstone.ts';

const data = await mkdtemp(join(tmpdir(), 'touchstone-'));
after(() => rm(data, { recursive: true }));

const touchstone = (args: string[], problems = 'problems') => runTouchstone(args, { data, problems });

test('problems export writes packages of the ICPC format, and needs to know where', async () => {
  await using folder = await writePackage(doubling);
  const to = join(data, 'exported');
  const { status, stdout } = await touchstone(['problems', 'export', '--to', to], folder.problems);
  assert.equal(status, 0);
  assert.match(stdout, /^small -> .*small \(\d+ files\)\n {2}problem.yaml: the format has one time limit/);
  assert.match(await readFile(join(to, 'small/problem.yaml'), 'utf8'), /problem_format_version: "2025-09"/);
  assert.equal((await touchstone(['problems', 'export'], folder.problems)).status, 2);
  const back = join(data, 'back');
  await mkdir(back);
  const importing = await touchstone(['problems', 'import', '--from', 'touchstone', join(to, 'small')], back);
  assert.equal(importing.status, 0, importing.stdout);
  const [before, after] = [folder.problems, back].map((problems) => join(problems, 'small/practice.yaml'));
  assert.equal(await readFile(after ?? '', 'utf8'), await readFile(before ?? '', 'utf8'));
  const zip = await touchstone(['problems', 'export', 'small', '--zip', '--to', to], folder.problems);
  assert.match(zip.stdout, /small\.zip/);
  await rm(join(back, 'small'), { recursive: true });
  const unasked = await touchstone(['problems', 'import', join(to, 'small.zip')], back);
  assert.equal(unasked.status, 0, unasked.stdout + unasked.stderr);
  assert.equal(await readFile(after ?? '', 'utf8'), await readFile(before ?? '', 'utf8'));
});

test('problems export leaves a folder alone that is no export', async () => {
  await using folder = await writePackage(doubling);
  const { status, stdout } = await touchstone(
    ['problems', 'export', '--to', folder.problems],
    folder.problems,
  );
  assert.equal(status, 1);
  assert.match(stdout, /small is there already, and is no export of small/);
  assert.match(await readFile(join(folder.problems, 'small/practice.yaml'), 'utf8'), /practice_format/);
});

test('problems import --from tells what came over, and builds what has a reference', async () => {
  await using folder = await writePackage(doubling);
  const [question, reference] = [join(data, 'twice.json'), join(data, 'twice.py')];
  const metaData = JSON.stringify({
    name: 'twice',
    params: [{ name: 'n', type: 'integer' }],
    return: { type: 'integer' },
  });
  await writeFile(question, JSON.stringify({ titleSlug: 'twice', metaData, exampleTestcases: '21' }));
  await writeFile(reference, 'class Solution:\n    def twice(self, n):\n        return 2 * n\n');
  const importing = ['problems', 'import', '--from', 'leetcode', question];
  const good = await touchstone([...importing, '--reference', reference, '--json'], folder.problems);
  assert.equal(good.status, 0, good.stderr);
  const { slug, entries } = JSON.parse(good.stdout);
  assert.equal(slug, 'twice');
  assert.match(entries.at(-1).reason, /it builds: 1 cases/);
  const again = await touchstone(importing, folder.problems);
  assert.equal(again.status, 1);
  assert.match(again.stdout, /twice is there already/);
  await writeFile(reference, 'def other():\n    ...\ndef another():\n    ...\n');
  const bad = await touchstone([...importing, '--reference', reference, '--slug', 'other'], folder.problems);
  assert.equal(bad.status, 1);
  assert.match(bad.stdout, /error +tests\/10-sample.yaml:\d+: .*No function named twice/);
  assert.equal((await touchstone(['problems', 'import', '--from', 'x', question])).status, 2);
});
