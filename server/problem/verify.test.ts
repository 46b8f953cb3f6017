import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openTestSandbox } from '../testing/test-sandbox.ts';
import { coding, doubling, type PackageChanges, writePackage } from './testing/a-package.ts';
import { differencesText, matrixText } from './verify/report-text.ts';
import { type VerifyReport, verifyProblem } from './verify.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

async function verify(changes: PackageChanges = {}, files = doubling): Promise<VerifyReport> {
  await using folder = await writePackage(files, changes);
  return await verifyProblem(folder.problems, folder.slug, sandbox, { boxes: 1 });
}

async function differences(changes: PackageChanges, files = doubling): Promise<string> {
  return (await verify(changes, files)).differences.join('\n');
}

const expecting = (lines: string): PackageChanges => ({
  'practice.yaml': `${doubling['practice.yaml']}expect:\n  ${lines}\n`,
});

test('a sound package has no differences, whatever its kind', async () => {
  assert.deepEqual((await verify()).differences, []);
  assert.deepEqual((await verify({}, coding)).differences, []);
});

test('the matrix has a row for each submission and a cell for each group', async () => {
  const text = matrixText(await verify());
  assert.match(text, /small: 6 cases in 2 groups, 3 submissions/);
  assert.match(text, /expected +sample \(2\) +random \(4\)/);
  assert.match(text, /accepted\/adds.py +AC +AC \d+ ms +AC \d+ ms/);
  assert.match(text, /wrong_answer\/squares.py +WA +WA ×1 \d+ ms +WA ×\d \d+ ms/);
});

test('a wrong answer that is accepted everywhere differs', async () => {
  const text = await differences({
    'submissions/wrong_answer/squares.py': 'def double(n):\n    return n * 2\n',
  });
  assert.match(text, /squares.py: not WA on any case \(folder wrong_answer\)/);
});

test('an accepted submission that fails differs, and its hidden case is explained', async () => {
  const wrong = 'def double(n):\n    return 2 * n if n in (0, 100) else -1\n';
  const text = await differences({ 'submissions/accepted/third.py': wrong });
  assert.match(text, /third.py: WA on "any, low 1, seed 1" of group random: .*-1.*; permitted: AC/);
});

test('a crash among wrong answers differs', async () => {
  const crashing = 'def double(n):\n    return 0 if n == 100 else [][n]\n';
  const text = await differences({ 'submissions/wrong_answer/squares.py': crashing });
  assert.match(text, /squares.py: RTE on "nothing" of group sample: .*permitted: AC, WA/);
});

test('each folder stands for its verdict', async () => {
  const changes = {
    'submissions/run_time_error/crash.py': 'def double(n):\n    return [][n]\n',
    'submissions/time_limit_exceeded/loop.py':
      'def double(n):\n    while n == 100:\n        pass\n    return 2 * n\n',
    'submissions/compile_error/colon.py': 'def double(n)\n    return 2 * n\n',
    'submissions/memory_limit_exceeded/hoard.py': 'def double(n):\n    return len([n] * 10**9)\n',
  };
  const report = await verify(changes);
  assert.deepEqual(report.differences, []);
  assert.match(matrixText(report), /compile_error\/colon.py +CE +CE +CE/);
});

test('what practice.yaml expects of a submission is held to', async () => {
  const squares = 'submissions/wrong_answer/squares.py';
  assert.equal(await differences(expecting(`${squares}: {verdict: [WA], first_fail: sample}`)), '');
  assert.match(
    await differences(expecting(`${squares}: {verdict: [TLE], first_fail: random}`)),
    /WA on "a hundred".*expected: TLE[\s\S]*fails first in group sample; expected: in group random/,
  );
});

test('what submissions.yaml permits and requires is held to, for a group too', async () => {
  const yaml = (text: string) => differences({ 'submissions/submissions.yaml': text });
  assert.equal(await yaml('wrong_answer/*:\n  permitted: [AC, WA]\n  sample: {required: [WA]}\n'), '');
  assert.match(
    await yaml('wrong_answer:\n  random: {permitted: [AC]}\n'),
    /squares.py: WA on .* of group random.*permitted: AC \(submissions.yaml, wrong_answer\)/,
  );
});

test('to the ICPC words, what does not compile is a run-time error', async () => {
  const changes = {
    'submissions/compile_error/colon.py': 'def double(n)\n    return 2 * n\n',
    'submissions/submissions.yaml': 'compile_error:\n  permitted: [RTE]\n  required: [RTE]\n',
  };
  assert.equal(await differences(changes), '');
});

test('a bound that no case touches is named', async () => {
  const tests = 'cases:\n  - {name: a hundred, args: {n: 100}}\n';
  assert.equal(await differences({ 'tests/sample.yaml': tests }), 'small: no case touches the bound n.min');
  const trees = 'cases:\n  - {name: no tree, value: []}\n  - {name: a tree, value: [9, 0]}\n';
  assert.equal(
    await differences({ 'tests/sample.yaml': trees }, coding),
    'small: no case touches the bound root.nodes.max',
  );
});

test('a reference that needs more than half of the time is too slow', async () => {
  const slow = `import time

def double(n):
    while n == 100 and time.process_time() < 0.6:
        pass
    return 2 * n
`;
  const text = await differences({ 'submissions/accepted/adds.py': slow });
  assert.match(text, /the reference takes \d+ ms of 1000 ms on "a hundred" of group sample: more than half/);
});

test('a generator that depends on the order of a set is found out', async () => {
  const generator = `def between(rng, low, step):
    words = {str(n) for n in range(low, low + step)}
    return {"n": int(next(iter(words)))}
`;
  assert.match(
    await differences({ 'generators/gen.py': generator }),
    /two builds differ in the input of "any, low 1|is a duplicate of/,
  );
});

test('a package that cannot be read or built is a difference, told with its place', async () => {
  const report = await verify({ 'problem.yaml': 'name: Small\n' });
  assert.match(report.differences[0] ?? '', /small\/problem.yaml:1 problem_format_version/);
  assert.match(differencesText([report]), /^\d differences:\n/);
  assert.equal(matrixText(report), 'small: not judged');
});
