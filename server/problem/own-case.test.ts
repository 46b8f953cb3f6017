import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openTestSandbox } from '../testing/test-sandbox.ts';
import { answerOwnCases } from './answer-own-cases.ts';
import type { BuiltProblem, CaseFields } from './built-problem.ts';
import { displayInput } from './display-input.ts';
import { parseOwnCase } from './own-case.ts';
import { coding, counting, doubling } from './testing/a-package.ts';
import { buildPackage } from './testing/build-package.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

function build(files: Record<string, string>, practice = (text: string) => text): Promise<BuiltProblem> {
  const changes = { 'practice.yaml': practice(files['practice.yaml'] ?? '') };
  return buildPackage(sandbox, files, changes, { crosscheck: false });
}

const [double, counter, codec] = await Promise.all([build(doubling), build(counting), build(coding)]);

function parse(problem: BuiltProblem, fields: CaseFields): string {
  const read = parseOwnCase(problem, fields);
  return read.ok ? read.input : read.issues.map(({ path, message }) => `[${path}] ${message}`).join('\n');
}

test('a literal for each parameter makes a case', () => {
  assert.equal(parse(double, { n: ' 42 ' }), '{"args":[42]}');
});

test('a value out of bounds is refused with the argument and the bound', () => {
  assert.equal(parse(double, { n: '101' }), '[n] n: 101 is above the maximum, 100');
});

test('a value of another type, no value, and a field that is not there are refused', () => {
  assert.equal(parse(double, { n: '"7"' }), '[n] n: expected int, got str');
  assert.match(parse(double, { n: '7 +' }), /^\[n\] at character 3/);
  assert.equal(parse(double, {}), '[n] is missing');
  assert.equal(parse(double, { n: '1', m: '2' }), '[m] there is no such field');
});

test('a bound inside a value is reported for its field', () => {
  assert.match(parse(codec, { root: '[1, None, 12]' }), /^\[root\] root\[1\]: 12 is above the maximum, 9$/);
});

test('a script makes a case, in one line or in many, by aliases too', () => {
  const json = '{"ops":[["new","",[3]],["call","","add",[1]],["call","","take",[]]]}';
  assert.equal(parse(counter, { ops: 'Counter(3); push(1); take()' }), json);
  assert.equal(parse(counter, { ops: 'Counter(3)\nadd(1)  # one more\ntake()\n' }), json);
});

test('a script that cannot be is refused with its line', () => {
  assert.equal(
    parse(counter, { ops: 'Counter(3)\npop()' }),
    '[ops] line 2: there is no method pop; there are add, take',
  );
  assert.match(parse(counter, { ops: 'take()' }), /\[ops\] make the object first/);
  assert.equal(parse(counter, { ops: 'Counter(3)\nadd(6)' }), '[ops] add: n: 6 is above the maximum, 5');
  assert.equal(parse(counter, { ops: 'Counter(3)' }), '[ops] 0 method calls, at least 1 needed');
  assert.match(parse(counter, { ops: '' }), /^\[ops\]/);
});

test('what is displayed of an input reads back to the same input', () => {
  const inputs: [BuiltProblem, CaseFields][] = [
    [double, { n: '7' }],
    [codec, { root: '[1, None, 2]' }],
    [codec, { root: '[]' }],
    [counter, { ops: 'a = Counter(1)\na.add(5)\na.take()' }],
  ];
  for (const [problem, fields] of inputs) {
    const input = parse(problem, fields);
    assert.deepEqual(displayInput(problem, input), fields);
  }
});

test('a long input is cut, with a note of how much there is', () => {
  const ops = ['Counter(3)', ...Array(19).fill('take()')].join('\n');
  const shown = displayInput(counter, parse(counter, { ops }), 30).ops;
  assert.equal(shown, 'Counter(3)\ntake()\ntake()\n# … 17 more of 20');
});

test('own cases get the answers of the reference', async () => {
  const answered = await answerOwnCases(
    counter,
    [
      { name: 'mine', input: parse(counter, { ops: 'Counter(3); take()' }) },
      { name: 'empty', input: parse(counter, { ops: 'Counter(0); take()' }) },
    ],
    sandbox,
  );
  assert.deepEqual(
    answered.map(({ name, ordinal, answer }) => [name, ordinal, answer]),
    [
      ['mine', 1, 'None\n2'],
      ['empty', 2, 'None\nraises IndexError'],
    ],
  );
});

test('the answer of an own case for a codec is the value itself', async () => {
  const [own] = await answerOwnCases(codec, [{ name: 'x', input: parse(codec, { root: '[7]' }) }], sandbox);
  assert.equal(own?.answer, 'TreeNode([7])');
});

test('an own case on which the reference fails has nothing to be compared with', async () => {
  const broken = { ...double, referenceSource: 'def double(n):\n    return [][n]\n' };
  const [own] = await answerOwnCases(broken, [{ name: 'mine', input: parse(double, { n: '1' }) }], sandbox);
  assert.equal(own?.answer, '');
});
