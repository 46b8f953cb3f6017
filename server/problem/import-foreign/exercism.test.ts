import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openTestSandbox } from '../../testing/test-sandbox.ts';
import { printType } from '../type-text.ts';
import { importExercism } from './exercism.ts';
import { ForeignError } from './foreign-package.ts';
import { inferType } from './infer-type.ts';
import { aSource, buildImported, report } from './testing/a-source.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

const one = (uuid: string, property: string, input: object, expected: unknown, more: object = {}) => ({
  uuid,
  description: `case ${uuid}`,
  property,
  input,
  expected,
  ...more,
});

const data = (...cases: object[]) => ({
  'canonical-data.json': { exercise: 'half-sum', comments: ['x'], cases },
});

test('cases are typed by their values, nested ones named by where they stand', async () => {
  const made = importExercism(
    aSource(
      {
        ...data(one('1', 'halfSum', { numbers: [1, 2], in: null }, 1.5), {
          description: 'large',
          cases: [one('2', 'halfSum', { numbers: [], in: 'x' }, 0)],
        }),
        'description.md': '# Description\n\nHalf of the sum.\n',
        'metadata.toml': 'title = "x"',
      },
      { reference: 'def half_sum(numbers, in_):\n    return sum(numbers) / 2\n' },
    ),
  );
  const built = await buildImported(sandbox, made);
  assert.deepEqual(
    built.cases.map(({ name, input, answer }) => [name, input, answer]),
    [
      ['case 1', '{"args":[[1,2],null]}', '1.5'],
      ['large: case 2', '{"args":[[],"x"]}', '0.0'],
    ],
  );
  assert.match(built.starterCode, /^def half_sum\(numbers: list\[int\], in_: str \| None\) -> float:/);
  assert.match(built.statementHtml, /Half of the sum/);
  assert.match(report(made), /left out metadata.toml: has no place/);
});

test('cases that must raise make it a class, and the report says so', async () => {
  const made = importExercism(
    aSource(data(one('1', 'root', { n: 4 }, 2), one('2', 'root', { n: -1 }, { error: 'too small' })), {
      reference:
        'class HalfSum:\n    def root(self, n):\n        if n < 0:\n            raise ValueError("too small")\n        return int(n ** 0.5)\n',
    }),
  );
  const built = await buildImported(sandbox, made);
  assert.deepEqual(
    built.cases.map(({ answer }) => answer),
    ['None\n2', 'None\nraises ValueError'],
  );
  assert.match(
    report(made),
    /changed practice.yaml: cases must raise, .* method root of a class HalfSum, and raises ValueError/,
  );
});

test('the older of two cases goes, and so do other properties, each by name', () => {
  const cases = data(
    one('1', 'a', { n: 1 }, 1),
    one('2', 'a', { n: 1 }, 2, { reimplements: '1' }),
    one('3', 'a', { n: 3 }, 3, { scenarios: ['big-integers'] }),
    one('4', 'b', { n: 4 }, 4),
    one('5', 'a', { m: 5 }, 5),
  );
  const told = report(importExercism(aSource(cases)));
  assert.match(told, /left out canonical-data.json: "case 1" \(1\): 2 reimplements it/);
  assert.match(told, /left out canonical-data.json: 1 cases of "b": .* --property b/);
  assert.match(told, /changed canonical-data.json: "case 3" is of the scenario big-integers/);
  assert.match(told, /left out canonical-data.json: "case 5" \(5\): it has no n/);
  const other = importExercism(aSource(cases, { property: 'b' }));
  assert.match(String(other.files.get('tests/10-sample.yaml')), /case 4/);
  assert.throws(() => importExercism(aSource(cases, { property: 'c' })), ForeignError);
});

test('what is no canonical data is refused with its place', () => {
  assert.throws(() => importExercism(aSource({ 'canonical-data.json': '{' })), /canonical-data.json: /);
  assert.throws(() => importExercism(aSource(data({ description: 'x' }))), /canonical-data.json cases/);
});

test('a type is the narrowest that holds all values', () => {
  const types: [unknown[], string][] = [
    [[1n, 2n], 'int'],
    [[1n, 2.5], 'float'],
    [[[], [1n]], 'list[int]'],
    [[[]], 'list[Any]'],
    [[null, 'a'], 'str | None'],
    [[null], 'None'],
    [[1n, 'a'], 'Any'],
    [[true, 1n], 'Any'],
    [[{ a: 1n }, { b: 2n }], 'dict[str, int]'],
    [[[1n, null]], 'list[int | None]'],
    [[], 'Any'],
  ];
  for (const [values, text] of types) assert.equal(printType(inferType(values)), text);
});
