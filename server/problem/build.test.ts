import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openTestSandbox } from '../testing/test-sandbox.ts';
import type { BuildOptions } from './build.ts';
import { displayInput } from './display-input.ts';
import { coding, counting, doubling, type PackageChanges } from './testing/a-package.ts';
import { buildPackage, refusalOf } from './testing/build-package.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

type Files = Record<string, string>;
const build = (files: Files, changes?: PackageChanges, options?: BuildOptions) =>
  buildPackage(sandbox, files, changes, options);
const refused = (files: Files, changes: PackageChanges) => refusalOf(build(files, changes));

const cases = (...lines: string[]) => `cases:\n${lines.map((line) => `  - ${line}\n`).join('')}`;

test('answers are frozen from the reference, group by group, counted from 1', async () => {
  const { cases, groups } = await build(doubling);
  assert.deepEqual(
    cases.slice(0, 2).map(({ ordinal, group, name, input, answer }) => [ordinal, group, name, input, answer]),
    [
      [1, 'sample', 'nothing', '{"args":[0]}', '0'],
      [2, 'sample', 'a hundred', '{"args":[100]}', '200'],
    ],
  );
  assert.deepEqual(groups, [
    { name: 'sample', visibility: 'shown' },
    { name: 'random', visibility: 'hidden' },
  ]);
});

test('arguments that are lists make a case for each combination, times the seeds', async () => {
  const generated = (await build(doubling)).cases.filter(({ group }) => group === 'random');
  assert.deepEqual(
    generated.map(({ name }) => name),
    ['any, low 1, seed 1', 'any, low 1, seed 2', 'any, low 40, seed 1', 'any, low 40, seed 2'],
  );
  for (const { input, answer } of generated) {
    const n = JSON.parse(input).args[0];
    assert.ok(n >= 1 && n < 70);
    assert.equal(answer, String(2 * n));
  }
});

test('one package has the same cases and hashes every time, in another interpreter too', async () => {
  const first = await build(counting);
  const second = await build(counting, {}, { interpreter: 'other' });
  assert.deepEqual(second, first);
});

test('the limits of a group stand before those of the problem', async () => {
  const limits = new Map((await build(doubling)).cases.map(({ group, limits }) => [group, limits]));
  assert.equal(limits.get('sample')?.cpuMs, 1000);
  assert.equal(limits.get('random')?.cpuMs, 500);
  assert.equal(limits.get('random')?.memoryKiB, 128 * 1024);
});

test('a class has one answer for each operation, what it raises included', async () => {
  const { cases } = await build(counting);
  assert.deepEqual(
    cases.slice(0, 3).map(({ answer }) => answer.split('\n')),
    [
      ['None', '1', 'None', '5'],
      ['None', 'raises IndexError'],
      ['None', 'None', 'None', '0', '9'],
    ],
  );
  assert.equal(cases[3]?.answer.split('\n').length, 21);
});

test('the answer of a codec is its value; a generator may make it of nodes', async () => {
  const { cases } = await build(coding);
  assert.deepEqual(
    cases.slice(0, 2).map(({ input, answer, check }) => [input, answer, check.kind]),
    [
      ['{"encode":null}', 'None', 'round_trip'],
      ['{"encode":[1,null,2]}', 'TreeNode([1, None, 2])', 'round_trip'],
    ],
  );
  assert.match(cases[2]?.answer ?? '', /^TreeNode\(\[\d, \d, None, .*9, None, 0\]\)$/);
});

test('the statement shows its samples where it says so, and safely', async () => {
  const { statementHtml, hintsHtml, editorialHtml } = await build(doubling, {
    'tests/sample.yaml': cases('{name: "<b>bold</b>", args: {n: 100}}', '{name: zero, args: {n: 0}}'),
  });
  assert.match(statementHtml, /<math/);
  assert.match(statementHtml, /Example 1: &#60;b&#62;bold[\s\S]*<code>100<\/code>[\s\S]*<code>200<\/code>/);
  assert.ok(statementHtml.indexOf('Example 2') < statementHtml.indexOf('The end.'));
  assert.deepEqual(hintsHtml, ['<p>Two times <code>n</code>.</p>\n']);
  assert.equal(editorialHtml, '<p>What is answered.</p>\n');
});

test('the samples of a class are scripts with what comes back', async () => {
  const { statementHtml } = await build(counting);
  assert.match(statementHtml, /Counter\(2\)\ntake\(\) -&#62; 1\nadd\(5\)\ntake\(\) -&#62; 5</);
  assert.match(statementHtml, /take\(\) raises IndexError/);
  assert.match(statementHtml, /a = Counter\(9\)\nb = Counter\(1\)\na\.add\(1\)/);
});

test('a stated answer that the reference does not give is an error with its line', async () => {
  const message = await refused(doubling, {
    'tests/sample.yaml': cases('{name: x, args: {n: 2}, answer: 5}'),
  });
  assert.match(message, /small\/tests\/sample.yaml:2 cases\[0\]: "x": the case says 5, the reference 4/);
});

test('an operation whose stated answer differs is named', async () => {
  const script = '{name: x, ops: "Counter(2); add(1); take() -> 7"}';
  const message = await refused(counting, { 'tests/sample.yaml': cases(script) });
  assert.match(message, /operation 3 \(take\): the case says 7, the reference 2/);
});

test('a crosscheck that disagrees is named, with the case', async () => {
  const wrong = 'def double(n):\n    return n + n if n < 100 else 0\n';
  const message = await refused(doubling, { 'submissions/accepted/shifts.py': wrong });
  assert.match(message, /shifts.py: disagrees on "a hundred" of group sample/);
});

test('a codec whose reference does not round-trip is refused', async () => {
  const text = coding['submissions/accepted/pre_order.py'] ?? '';
  const message = await refused(coding, {
    'submissions/accepted/pre_order.py': text.replace('self.serialize(root.right)', '"-"'),
  });
  assert.match(message, /pre_order.py: disagrees on "a tree"/);
});

test('a case that breaks a bound is refused, generated ones too', async () => {
  const message = await refused(doubling, {
    'tests/sample.yaml': cases('{name: big, args: {n: 101}}'),
    'generators/gen.py': 'def between(rng, low, step):\n    return {"n": -low - rng.random() * 0 - step}\n',
  });
  assert.match(message, /"big": n: 101 is above the maximum, 100/);
  assert.match(message, /random.yaml:2 cases\[0\]: n: expected int, got float/);
});

test('a duplicate is refused, and says of which', async () => {
  const message = await refused(doubling, {
    'tests/sample.yaml': cases(
      '{name: a, args: {n: 1}}',
      '{name: b, args: {n: 1}}',
      '{name: a, args: {n: 2}}',
    ),
  });
  assert.match(message, /:3 cases\[1\]: "b" is a duplicate of "a" in group sample/);
  assert.match(message, /:4 cases\[2\]: another case of group sample is called "a" too/);
});

test('a generator or a reference that fails is explained, not thrown about', async () => {
  const generator = { 'generators/gen.py': 'def between(rng, low, step):\n    return 1 // 0\n' };
  assert.match(await refused(doubling, generator), /generator gen.between: raises ZeroDivisionError/);
  const reference = { 'submissions/accepted/adds.py': 'def double(n):\n    raise ValueError(n)\n' };
  assert.match(await refused(doubling, reference), /the reference raises ValueError/);
  const syntax = { 'submissions/accepted/adds.py': 'def double(n)\n    return 2 * n\n' };
  assert.match(await refused(doubling, syntax), /failed with SyntaxError: expected ':' \(line 1\)/);
});

test('a case must have what its kind needs, and nothing else', async () => {
  const of = (line: string) => refused(doubling, { 'tests/sample.yaml': cases(line) });
  assert.match(await of('{name: x, ops: "double(1)"}'), /"ops" has no place in such a case/);
  assert.match(await of('{name: x, args: {m: 1}}'), /there is no parameter m/);
  assert.match(await of('{name: x}'), /needs an argument for n/);
  assert.match(await of('{name: x, args: {n: yes}}'), /n: expected int, got str/);
  assert.match(
    await refused(counting, { 'tests/sample.yaml': cases('{name: x, ops: "take()"}') }),
    /make the object first/,
  );
});

test('an argument changed in place may be the answer', async () => {
  const practice = doubling['practice.yaml']
    ?.replace(/params: .*/, 'params: [{name: n, type: "list[int]"}]')
    .replace('returns: int', 'returns: none')
    .replace('crosscheck: [submissions/accepted/shifts.py]', 'check: {in_place: n}')
    .replace(/ {2}random: .*\n/, '');
  const built = await build(doubling, {
    'practice.yaml': practice ?? '',
    'submissions/accepted/adds.py': 'def double(n):\n    n[:] = [2 * x for x in n]\n',
    'tests/sample.yaml': cases('{name: x, args: {n: [1, 2]}, answer: [2, 4]}'),
  });
  assert.equal(built.cases[0]?.answer, '[2, 4]');
});

test('what a built problem displays of its cases reads back as an own case', async () => {
  const problem = await build(counting);
  const [, , two] = problem.cases;
  assert.deepEqual(displayInput(problem, two?.input ?? ''), {
    ops: 'a = Counter(9)\nb = Counter(1)\na.add(1)\nb.take()\na.take()',
  });
});
