import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openTestSandbox } from '../testing/test-sandbox.ts';
import { answerOwnCases } from './answer-own-cases.ts';
import type { BuiltProblem } from './built-problem.ts';
import { doubling, type PackageChanges } from './testing/a-package.ts';
import { buildPackage } from './testing/build-package.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

/** The package that doubles a number, with what the check any_of needs. */
function build(changes: PackageChanges): Promise<BuiltProblem> {
  const practice = doubling['practice.yaml']?.replace('groups:', 'check: any_of\ngroups:') ?? '';
  return buildPackage(sandbox, doubling, { 'practice.yaml': practice, ...changes });
}

const oneCase = (text: string) => `cases:\n  - ${text}\n`;

test('where several answers are right, the case lists them', async () => {
  const listed = (answer: string) =>
    build({
      'tests/sample.yaml': oneCase(`{name: x, args: {n: 2}, answer: ${answer}}`),
      'tests/random.yaml': oneCase('{name: y, args: {n: 0}, answer: [0]}'),
    });
  const { cases, statementHtml } = await listed('[3, 4]');
  assert.equal(cases[0]?.answer, '[3, 4]');
  assert.match(statementHtml, /<code>3 or 4<\/code>/);
  await assert.rejects(listed('[3, 5]'), /the reference gives 4, which is not among/);
});

test('where several answers are right, a generator returns them with the arguments', async () => {
  const generated = (returned: string) =>
    build({
      'tests/sample.yaml': oneCase('{name: x, args: {n: 2}, answer: [4]}'),
      'tests/random.yaml': oneCase('{name: y, generate: gen.some}'),
      'generators/gen.py': `def some(rng):\n    return ${returned}\n`,
    });
  const [, made] = (await generated('{"n": 3}, [5, 6]')).cases;
  assert.deepEqual([made?.input, made?.answer], ['{"args":[3]}', '[5, 6]']);
  await assert.rejects(
    generated('{"n": 3}, [5, 7]'),
    /random\.yaml:\d+ cases\[0\]: "y": the reference gives 6, which is not among the answers \[5, 7\]/,
  );
  await assert.rejects(generated('{"n": 3}'), /must return a tuple: the arguments, the answers/);
  await assert.rejects(generated('{"n": 3}, ["6"]'), /expected int, got str/);
});

test('where several answers are right, a learner’s own case is compared with none: the reference knows of one only', async () => {
  const problem = await build({
    'tests/sample.yaml': oneCase('{name: x, args: {n: 2}, answer: [3, 4]}'),
    'tests/random.yaml': oneCase('{name: y, args: {n: 0}, answer: [0]}'),
  });
  const [own] = await answerOwnCases(problem, [{ name: 'mine', input: '{"args":[2]}' }], sandbox);
  assert.equal(own?.answer, '');
});
