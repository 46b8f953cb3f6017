import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { openTestSandbox } from '../../testing/test-sandbox.ts';
import { ProblemYaml } from '../schema/problem-yaml.ts';
import { coding, counting, doubling, type PackageChanges, printing } from '../testing/a-package.ts';
import { sending } from '../testing/sending-package.ts';
import { type AnExport, anExport } from './testing/an-export.ts';
import { FolderTaken, writeFolder, writeZip } from './write-export.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

function yamlOf({ exported }: AnExport, path: string) {
  return parse(String(exported.files.get(path) ?? ''), { intAsBigInt: true });
}

async function problemOf(files: Record<string, string>, changes: PackageChanges = {}): Promise<ProblemYaml> {
  await using exported = await anExport(sandbox, files, changes);
  return ProblemYaml.parse(yamlOf(exported, 'problem.yaml'));
}

const problem = doubling['problem.yaml'] ?? '';

test('problem.yaml has the type of the format, and one time limit for all groups', async () => {
  assert.equal((await problemOf(doubling)).limits.time_limit, 1.5);
  const codec = await problemOf(coding);
  assert.deepEqual(
    [codec.type, codec.limits.validation_passes, codec.languages],
    ['multi-pass', 2, ['python3']],
  );
  const changes = { 'problem.yaml': problem.replace('time_limit: 1, ', 'time_limit: 4, ') };
  assert.equal((await problemOf(printing, changes)).limits.time_limit, 4);
});

test('a program of several passes is one there too', async () => {
  await using exported = await anExport(sandbox, sending);
  const { type, limits } = ProblemYaml.parse(yamlOf(exported, 'problem.yaml'));
  assert.deepEqual([type, limits.validation_passes], ['multi-pass', 2]);
  assert.equal(exported.exported.files.get('output_validator/post.py'), sending['checkers/post.py']);
});

test('a limit that is a multiple of the reference is left for the judge to infer', async () => {
  const practice = doubling['practice.yaml']?.replace(
    'limits: {time_limit: 0.5}',
    'limits: {times_reference: 5}',
  );
  assert.equal((await problemOf(doubling, { 'practice.yaml': practice ?? '' })).limits.time_limit, undefined);
});

test('groups are folders in the order of judging, and say what may be shown', async () => {
  const practice = printing['practice.yaml']
    ?.replace('visibility: hidden}', 'visibility: on_fail, message: Look again.}')
    .replace('reference:', 'check: {tokens: {float_tolerance: 0.5, case_sensitive: true}}\nreference:');
  await using exported = await anExport(sandbox, printing, { 'practice.yaml': practice ?? '' });
  const args = ['case_sensitive', 'float_absolute_tolerance', '0.5', 'float_relative_tolerance', '0.5'];
  assert.deepEqual(yamlOf(exported, 'data/sample/test_group.yaml'), { output_validator_args: args });
  assert.deepEqual(yamlOf(exported, 'data/secret/1-random/test_group.yaml'), {
    full_feedback: true,
    output_validator_args: args,
  });
  assert.deepEqual(yamlOf(exported, 'data/secret/1-random/1-written-out.yaml'), {
    description: 'written out',
    hint: 'Look again.',
  });
  assert.equal(String(exported.exported.files.get('data/secret/1-random/1-written-out.in')), '4 5 6');
});

test('an output validator goes out as it is, with the arguments of its groups', async () => {
  const validator = 'import sys\nsys.exit(42)\n';
  const practice = printing['practice.yaml']
    ?.replace('reference:', 'check: {output_validator: checkers/any.py}\nreference:')
    .replace('visibility: hidden}', 'visibility: hidden, args: [at_most, "3"]}');
  await using exported = await anExport(sandbox, printing, {
    'practice.yaml': practice ?? '',
    'checkers/any.py': validator,
  });
  const { files } = exported.exported;
  const program = [...files.keys()].filter((path) => path.startsWith('output_validator/'));
  assert.deepEqual(program, ['output_validator/any.py']);
  assert.equal(String(files.get('output_validator/any.py')), validator);
  assert.deepEqual(yamlOf(exported, 'data/secret/1-random/test_group.yaml'), {
    output_validator_args: ['at_most', '3'],
  });
});

test('an output validator of several files goes out with all of them', async () => {
  const practice = printing['practice.yaml']?.replace(
    'reference:',
    'check: {output_validator: checkers/any}\nreference:',
  );
  await using exported = await anExport(sandbox, printing, {
    'practice.yaml': practice ?? '',
    'checkers/any/__main__.py': 'import sys\nfrom rules.all import WORD\nsys.exit(WORD)\n',
    'checkers/any/rules/all.py': 'WORD = 42\n',
  });
  const program = [...exported.exported.files.keys()].filter((path) => path.startsWith('output_validator/'));
  assert.deepEqual(program, ['output_validator/__main__.py', 'output_validator/rules/all.py']);
  const { status } = spawnSync('python3', [join(exported.root, 'output_validator')], { input: '' });
  assert.equal(status, 42);
});

test('submissions.yaml speaks of the verdicts and groups that the format has', async () => {
  const memory = 'def double(n):\n    return n\n';
  await using exported = await anExport(sandbox, doubling, {
    'submissions/memory_limit_exceeded/grows.py': memory,
    'submissions/submissions.yaml':
      'rejected/x.py: {random: {permitted: [AC, OLE]}, sample: {permitted: [MLE, RTE]}}\n',
    'submissions/rejected/x.py': memory,
  });
  assert.deepEqual(yamlOf(exported, 'submissions/submissions.yaml'), {
    memory_limit_exceeded: { permitted: ['AC', 'RTE'], required: ['RTE'] },
    'rejected/x.py': {
      'secret/1-random': { permitted: ['AC', 'RTE', 'WA'] },
      sample: { permitted: ['RTE'] },
    },
  });
});

function isValid(root: string, input: string): boolean {
  const { status, stderr } = spawnSync('python3', [join(root, 'input_validators/validate.py')], { input });
  assert.ok(status === 42 || status === 43, String(stderr));
  return status === 42;
}

test('the input validator holds cases to the declared types and bounds', async () => {
  await using numbers = await anExport(sandbox, doubling);
  for (const [input, valid] of [
    ['{"args":[100]}', true],
    ['{"args":[101]}', false],
    ['{"args":[-1]}', false],
    ['{"args":[1.0]}', false],
    ['{"args":[true]}', false],
    ['{"args":[1,2]}', false],
    ['{"ops":[]}', false],
    ['[', false],
  ] as const)
    assert.equal(isValid(numbers.root, input), valid, input);
  await using trees = await anExport(sandbox, coding);
  for (const [input, valid] of [
    ['{"encode":[1,null,2]}', true],
    ['{"encode":[1,null,2,3,4,5]}', true],
    ['{"encode":[1,null,10]}', false],
    ['{"encode":[0,1,2,3,4,5]}', false],
    ['{"encode":[null,1]}', false],
  ] as const)
    assert.equal(isValid(trees.root, input), valid, input);
  await using calls = await anExport(sandbox, counting);
  for (const [input, valid] of [
    ['{"ops":[["new","",[1]],["call","","add",[5]]]}', true],
    ['{"ops":[["new","",[1]],["call","","add",[6]]]}', false],
    ['{"ops":[["new","",[1]],["call","b","take",[]]]}', false],
    ['{"ops":[["new","",[1]],["call","","put",[]]]}', false],
    ['{"ops":[["new","",[1]]]}', false],
  ] as const)
    assert.equal(isValid(calls.root, input), valid, input);
});

test('the input validator holds each part of a tuple to its own bounds', async () => {
  await using pairs = await anExport(sandbox, doubling, {
    'practice.yaml': (doubling['practice.yaml'] ?? '').replace(
      'type: int, min: 0, max: 100}',
      "type: 'list[tuple[int, str]]', items: {parts: [{min: 0, max: 9}, {len: {max: 2}}]}}",
    ),
    'tests/sample.yaml': 'cases:\n  - {name: two, args: {n: [[0, "ab"], [9, ""]]}}\n',
    'tests/random.yaml': 'cases:\n  - {name: none, args: {n: []}}\n',
    'submissions/accepted/adds.py': 'def double(n):\n    return 2 * len(n)\n',
    'submissions/accepted/shifts.py': 'def double(n):\n    return len(n) << 1\n',
  });
  const pair = (number: number, text: string) =>
    `{"args":[[{"$":"tuple","v":[3,"a"]},{"$":"tuple","v":[${number},"${text}"]}]]}`;
  assert.equal(isValid(pairs.root, pair(9, 'ab')), true);
  assert.equal(isValid(pairs.root, pair(10, 'ab')), false);
  assert.equal(isValid(pairs.root, pair(9, 'abc')), false);
});

test('an export takes the place of an earlier one, and of nothing else; equal packages make equal archives', async () => {
  await using exported = await anExport(sandbox, doubling);
  const to = join(exported.root, '..');
  assert.equal(await writeFolder(exported.exported, to), exported.root);
  const taken = join(to, 'taken');
  await mkdir(join(taken, 'small'), { recursive: true });
  await assert.rejects(writeFolder(exported.exported, taken), FolderTaken);
  await assert.rejects(writeFolder({ ...exported.exported, slug: 's-mall' }, to), FolderTaken);
  const [first, second] = [
    await writeZip(exported.exported, to),
    await writeZip(exported.exported, join(to, 'b')),
  ];
  assert.ok((await readFile(first)).equals(await readFile(second)));
  assert.deepEqual((await readdir(to)).sort(), ['b', 'small', 'small.zip', 'taken']);
});
