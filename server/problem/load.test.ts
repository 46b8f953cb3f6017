import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { caseLimits } from './case-limits.ts';
import { loadPackage } from './load.ts';
import { PackageError } from './package-error.ts';
import { listSlugs, readPackageFiles } from './package-files.ts';
import { coding, counting, doubling, type PackageChanges, writePackage } from './testing/a-package.ts';
import { refusalOf } from './testing/build-package.ts';

async function refused(changes: PackageChanges, files = doubling): Promise<string> {
  await using folder = await writePackage(files, changes);
  return await refusalOf(loadPackage(folder.problems, folder.slug));
}

const withPractice = (from: string | RegExp, to: string, files = doubling): PackageChanges => {
  const text = files['practice.yaml'] ?? '';
  assert.notEqual(text.replace(from, to), text, 'the change changes something');
  return { 'practice.yaml': text.replace(from, to) };
};

test('packages of every kind are read', async () => {
  for (const files of [doubling, counting, coding]) {
    await using folder = await writePackage(files);
    assert.deepEqual(await listSlugs(folder.problems), ['small']);
    const found = await loadPackage(folder.problems, 'small');
    assert.equal(found.problem.name, 'Small');
    assert.ok(found.referenceSource.length > 0);
  }
});

test('an unknown key in problem.yaml is an error with file and line', async () => {
  const changes = { 'problem.yaml': `${doubling['problem.yaml']}difficulty: 3\n` };
  assert.equal(await refused(changes), 'small/problem.yaml:6: unknown key "difficulty"');
});

test('everything that is wrong is told at once', async () => {
  const message = await refused({
    'tests/sample.yaml': 'cases: []\n',
    'solution/solution.en.md': null,
    'attachments/templates/python3/solution.py': null,
  });
  assert.match(message, /tests\/sample.yaml:1 cases: /);
  assert.match(message, /solution.en.md: is missing/);
  assert.match(message, /needs exactly one .py file/);
});

test('what practice.yaml names must be there', async () => {
  assert.match(
    await refused(withPractice('accepted/adds.py', 'accepted/gone.py')),
    /gone.py is not an accepted/,
  );
  assert.match(
    await refused(withPractice('[submissions/accepted', '[submissions/wrong_answer')),
    /crosscheck\[0\]/,
  );
  assert.match(
    await refused(withPractice('tests/random.yaml', 'tests/other.yaml')),
    /tests\/other.yaml: is missing/,
  );
  const expect = 'expect:\n  submissions/accepted/adds.py: {first_fail: huge}\n';
  assert.match(await refused(withPractice(/$/, expect)), /there is no group "huge"/);
  assert.match(await refused({ 'generators/gen.py': null }), /generators\/gen.py is missing/);
});

test('a path cannot lead out of the package', async () => {
  assert.match(
    await refused(withPractice('tests/random.yaml', '../../etc/passwd')),
    /path inside the package/,
  );
});

test('a constraint that makes no sense for its type is refused', async () => {
  assert.match(await refused(withPractice('min: 0, max: 100', 'len: {max: 3}')), /int cannot have "len"/);
});

test('a type that does not exist is refused', async () => {
  assert.match(
    await refused(withPractice('returns: int', 'returns: number')),
    /entry.returns: .*no such type/,
  );
});

test('a check must fit the kind', async () => {
  assert.match(await refused(withPractice('groups:', 'check: {in_place: m}\ngroups:')), /no parameter "m"/);
  assert.match(await refused(withPractice('groups:', 'check: round_trip\ngroups:')), /codecs only/);
  assert.match(await refused(withPractice('groups:', 'check: exact\ngroups:', coding), coding), /codecs/);
});

test('submissions.yaml speaks of groups that there are', async () => {
  const yaml = 'wrong_answer:\n  sample: {permitted: [AC, WA]}\n  huge: {permitted: [AC]}\n';
  assert.match(
    await refused({ 'submissions/submissions.yaml': yaml }),
    /submissions.yaml:3 wrong_answer.huge/,
  );
});

test('links are refused, wherever they lead', async () => {
  await using folder = await writePackage(doubling);
  await symlink('/etc/hostname', join(folder.problems, 'small', 'tests', 'more.yaml'));
  await assert.rejects(
    readPackageFiles(folder.problems, 'small'),
    /tests\/more.yaml: links and special files/,
  );
});

test('a slug cannot climb out of the folder', async () => {
  await using folder = await writePackage(doubling);
  await assert.rejects(readPackageFiles(folder.problems, '../small'), PackageError);
});

test('a file that is no text is refused where text is needed', async () => {
  await using folder = await writePackage(doubling);
  await writeFile(join(folder.problems, 'small/statement/problem.en.md'), Buffer.from([0x48, 0xff, 0xfe]));
  await assert.rejects(loadPackage(folder.problems, 'small'), /problem.en.md: is not UTF-8/);
});

test('the content hash changes with any file and the name, and with nothing else', async () => {
  await using one = await writePackage(doubling);
  await using same = await writePackage(doubling);
  const hash = async (folder: string) => (await readPackageFiles(folder, 'small')).contentHash;
  const before = await hash(one.problems);
  await mkdir(join(same.problems, 'small/generators/__pycache__'));
  await writeFile(join(same.problems, 'small/generators/__pycache__/gen.pyc'), 'x');
  assert.equal(await hash(same.problems), before);
  await writeFile(join(same.problems, 'small/solution/solution.en.md'), 'Something else.\n');
  assert.notEqual(await hash(same.problems), before);
});

test('a time limit is in seconds or a multiple of the reference, and not both', async () => {
  const limits = (text: string) => withPractice('{time_limit: 0.5}', `{${text}}`);
  assert.match(
    await refused(limits('time_limit: 0.5, times_reference: 8')),
    /practice.yaml:\d+ groups.random.limits.times_reference: stands in place of time_limit/,
  );
  assert.match(await refused(limits('times_reference: 1.5')), /times_reference: must be at least 2/);
  assert.match(await refused(limits('at_least: 0.5')), /at_least: belongs to times_reference/);
  await using folder = await writePackage(doubling, limits('times_reference: 8, at_least: 0.2'));
  const found = await loadPackage(folder.problems, folder.slug);
  assert.deepEqual(caseLimits(found.problem.limits, found.groups[1]?.limits ?? {}), {
    cpuMs: 200,
    wallMs: 2600,
    memoryKiB: 128 * 1024,
    outputBytes: 1024 ** 2,
    timesReference: 8,
  });
});
