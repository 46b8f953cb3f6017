import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openTestSandbox } from '../../testing/test-sandbox.ts';
import { coding, counting, doubling, type PackageChanges, writePackage } from '../testing/a-package.ts';
import { fares } from '../testing/fares-package.ts';
import { reportText } from '../verify/report-text.ts';
import { type VerifyReport, verifyProblem } from '../verify.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

async function verify(changes: PackageChanges = {}, files = fares): Promise<VerifyReport> {
  await using folder = await writePackage(files, changes);
  return await verifyProblem(folder.problems, folder.slug, sandbox, { boxes: 1 });
}

const differences = async (changes: PackageChanges, files = fares) =>
  (await verify(changes, files)).differences.join('\n');

/** practice.yaml of the fares, with something replaced. */
const practice = (from: string, to: string): PackageChanges => {
  const text = fares['practice.yaml'] ?? '';
  assert.ok(text.includes(from));
  return { 'practice.yaml': text.replace(from, to) };
};

const withoutEdges = practice('  edges: {file: tests/edges.yaml, visibility: on_fail}\n', '');

test('where the cases tell every mutant from the reference, none survives', async () => {
  const { mutants, differences } = await verify();
  assert.deepEqual(differences, []);
  assert.ok(mutants && mutants.total > 20 && mutants.killed === mutants.total, JSON.stringify(mutants));
});

test('without its edge group a package fails, and an input that kills each survivor is found', async () => {
  const report = await verify(withoutEdges);
  assert.match(
    report.differences.join('\n'),
    /small: a mutant of the reference survives every case, line 2: fare: if age < 7: => if age <= 7:/,
  );
  const survivor = report.mutants?.survivors.find(({ id }) => id.endsWith('if age <= 7:'));
  assert.deepEqual(survivor?.suggestion?.fields, { age: '7' });
  assert.match(
    reportText(report),
    /survives:\n {4}--- submissions\/accepted\/steps.py[\s\S]*- {4}if age < 7:\n.*if age <= 7:[\s\S]*kills it.*: WA\n +age: 7\n +answer: 5/,
  );
});

test('a looser checker lets mutants live', async () => {
  const inFloats = (path: string) => ({
    [path]:
      fares[path]?.replace(/return \d+|\[\d+\] *|else \d+/g, (text) => text.replace(/\d+/, '$&.0')) ?? '',
  });
  const table = inFloats('submissions/accepted/table.py')['submissions/accepted/table.py'];
  const sources = {
    ...inFloats('submissions/accepted/steps.py'),
    // Somebody must need the tolerance.
    'submissions/accepted/table.py': table?.replace('[age]', '[age] + 0.01') ?? '',
    'submissions/wrong_answer/one_for_all.py': 'def fare(age):\n    return 10.0\n',
  };
  const checked = (abs: number) => practice('returns: int', `returns: float\ncheck: {float: {abs: ${abs}}}`);
  assert.equal(await differences({ ...sources, ...checked(0.1) }), '');
  assert.match(
    await differences({ ...sources, ...checked(2) }),
    /survives every case, line 5: fare: return 5.0 => return 6.0/,
  );
});

test('an answer that is not the right one fails', async () => {
  const edges = fares['tests/edges.yaml']?.replace('args: {age: 7}, answer: 5', 'args: {age: 7}, answer: 0');
  assert.match(
    await differences({ 'tests/edges.yaml': edges ?? '' }),
    /tests\/edges.yaml:4 cases\[1\]: "the first half": the case says 0, the reference 5/,
  );
});

test('a generator that makes less than it did fails', async () => {
  const around = (rest: string) => `def around(rng, age, step):\n    return {"age": age + step${rest}}\n`;
  const random =
    'cases:\n  - {name: any, generate: gen.around, args: {age: [7, 16, 65], step: [-1, 0, 1]}}\n';
  const strong = { ...withoutEdges, 'tests/random.yaml': random, 'generators/gen.py': around('') };
  assert.equal(await differences(strong), '');
  assert.match(
    await differences({ ...strong, 'generators/gen.py': around(' + 3') }),
    /survives every case, line 4: fare: if age <= 16: => if age < 16:/,
  );
});

test('what only the shown cases notice has not been noticed', async () => {
  const shown = practice('edges.yaml, visibility: on_fail', 'edges.yaml, visibility: shown');
  assert.match(await differences(shown), /survives every case, line 2: fare: if age < 7: => if age <= 7:/);
});

const withSpare = (id: string): PackageChanges => ({
  'submissions/accepted/steps.py': `${fares['submissions/accepted/steps.py']}\nSPARE = 1\n`,
  'practice.yaml': `${fares['practice.yaml']}mutants:\n  equivalent:\n    "${id}": nobody reads it\n    "SPARE = 1 => SPARE = 2": nor this\n    "SPARE = 1 => SPARE = 0": nor this\n`,
});

test('a mutant that is declared equivalent may live, and is counted', async () => {
  const { mutants, differences } = await verify(withSpare('SPARE = 1 => pass'));
  assert.deepEqual(differences, []);
  assert.deepEqual(
    mutants?.equivalent.map(({ id, reason }) => `${id}: ${reason}`),
    [
      'SPARE = 1 => pass: nobody reads it',
      'SPARE = 1 => SPARE = 2: nor this',
      'SPARE = 1 => SPARE = 0: nor this',
    ],
  );
});

test('a declaration of what is no mutant, or is killed, is an error', async () => {
  assert.match(
    await differences(withSpare('SPARE = 1 => SPARE = 7')),
    /practice.yaml, mutants.equivalent: SPARE = 1 => SPARE = 7: the reference has no such mutant/,
  );
  assert.match(
    await differences(withSpare('fare: return 5 => return 6')),
    /fare: return 5 => return 6: is not equivalent: WA on "the first half" of group edges/,
  );
});

test('a mutant that never ends is killed by its time', async () => {
  const loops =
    'def double(n):\n    twice = 0\n    while n > 0:\n        twice += 2\n        n -= 1\n    return twice\n';
  const { mutants, differences } = await verify({ 'submissions/accepted/adds.py': loops }, doubling);
  assert.deepEqual(differences, []);
  assert.ok(mutants && mutants.killed === mutants.total);
});

test('a call script that kills a mutant is found, with what each call must give', async () => {
  const tests = 'cases:\n  - {name: one, ops: "Counter(2); take() -> 1; take()"}\n';
  const { mutants } = await verify({ 'tests/sample.yaml': tests }, counting);
  const find = (id: string) => mutants?.survivors.find((one) => one.id === id);
  assert.match(
    find('Counter.add: self.left += n => pass')?.suggestion?.fields.ops ?? '',
    /^Counter\(\d\)\n[\s\S]*add\(\d\)\n[\s\S]*take\(\) -> \d/,
  );
  // No case expects an exception, so an input that raises one may not be meant to be.
  assert.equal(find('Counter.take: raise IndexError("nothing left") => pass')?.suggestion, null);
});

test('a tree that kills a mutant is found', async () => {
  const tests = 'cases:\n  - {name: no tree, value: []}\n';
  const { mutants } = await verify({ 'tests/sample.yaml': tests }, coding);
  const fields = mutants?.survivors.map(({ suggestion }) => suggestion?.fields.root ?? '') ?? [];
  assert.ok(
    fields.some((root) => /^\[\d/.test(root)),
    JSON.stringify(mutants, null, 2),
  );
});

test('an input on which the accepted submissions disagree is not suggested', async () => {
  const tests = 'cases:\n  - {name: any, args: {n: 1}}\n';
  const shifts = 'def double(n):\n    return 2 * n if n < 2 else -1\n';
  const changes = {
    'tests/sample.yaml': 'cases:\n  - {name: nothing, args: {n: 0}}\n',
    'tests/random.yaml': tests,
    'submissions/accepted/adds.py': 'def double(n):\n    return n + n if n < 2 else 2 * n\n',
    'submissions/accepted/shifts.py': shifts,
  };
  const { mutants } = await verify(changes, doubling);
  assert.ok(mutants && mutants.survivors.length > 0);
  assert.deepEqual(new Set(mutants.survivors.map(({ suggestion }) => suggestion)), new Set([null]));
});

test('while the reference is not accepted there is nothing to prove by its mutants', async () => {
  const slow = `import time

def double(n):
    while n == 100 and time.process_time() < 1.2:
        pass
    return n + n
`;
  const { mutants, differences } = await verify({ 'submissions/accepted/adds.py': slow }, doubling);
  assert.match(differences[0] ?? '', /adds.py: TLE on "a hundred"/);
  assert.equal(mutants, null);
});

test('an accepted submission that is not accepted has no say in what inputs make sense', async () => {
  const { mutants } = await verify({
    'tests/edges.yaml': fares['tests/edges.yaml']?.replace(/.*the first half.*\n/, '') ?? '',
    'submissions/accepted/broken.py': 'def fare(age):\n    return [][age]\n',
  });
  const fields = mutants?.survivors.map(({ suggestion }) => suggestion?.fields);
  assert.deepEqual(fields, [{ age: '7' }, { age: '7' }]);
});
