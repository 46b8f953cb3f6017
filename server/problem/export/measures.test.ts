import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openTestSandbox } from '../../testing/test-sandbox.ts';
import { doubling } from '../testing/a-package.ts';
import { anExport, verdictsOf } from './testing/an-export.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

const name = 'submissions/accepted/adds.py';

/** The verdict of each answer, given as the body of `double`, on cases 0 and 100; the first is the reference's. */
async function verdicts(
  answers: string[],
  practice: (text: string) => string,
  tests?: string,
): Promise<string[]> {
  const given = answers.map((body, i): [string, string] => [
    `submissions/rejected/s${i}.py`,
    asFunction(body),
  ]);
  await using exported = await anExport(sandbox, doubling, {
    'practice.yaml': practice(doubling['practice.yaml'] ?? '')
      .replace('crosscheck: [submissions/accepted/shifts.py]\n', '')
      .replace(/ {2}random: .*\n/, ''),
    [name]: asFunction(answers[0] ?? ''),
    'submissions/accepted/shifts.py': null,
    ...(tests !== undefined && { 'tests/sample.yaml': tests }),
    ...Object.fromEntries(given),
  });
  const found: string[] = [];
  for (const [path] of given) {
    const all = await verdictsOf(exported.root, path.replace('submissions/', ''));
    found.push([...new Set(Object.values(all))].join(' '));
  }
  return found;
}

function asFunction(body: string): string {
  return `def double(n):\n    ${body}\n`;
}

const cases = 'cases:\n  - {name: a, args: {n: 0}}\n  - {name: b, args: {n: 100}}\n';
const returning = (type: string, check: string) => (text: string) =>
  text.replace('returns: int', `returns: "${type}"`).replace('groups:', `check: ${check}\ngroups:`);

test('floats are compared within their tolerance, and texts beside them are not', async () => {
  const answers = [
    'return [1.0, "a"]',
    'return [1.0000001, "a"]',
    'return [1, "a"]',
    'return [1.1, "a"]',
    'return [1.0, "b"]',
    'return (1.0, "a")',
    'return [float("nan"), "a"]',
  ];
  assert.deepEqual(await verdicts(answers, returning('list[any]', '{float: {abs: 1e-6}}'), cases), [
    'AC',
    'AC',
    'AC',
    'WA',
    'WA',
    'WA',
    'WA',
  ]);
});

test('lists are compared without their order, as deep as is declared', async () => {
  const answers = ['return [[1, 2], [3]]', 'return [[3], [1, 2]]', 'return [[3], [2, 1]]', 'return [[3]]'];
  const check = returning('list[list[int]]', '{unordered: 1}');
  assert.deepEqual(await verdicts(answers, check, cases), ['AC', 'AC', 'WA', 'WA']);
});

test('any of the listed answers will do', async () => {
  const tests =
    'cases:\n  - {name: a, args: {n: 0}, answer: [1, 2]}\n  - {name: b, args: {n: 100}, answer: [1, 2]}\n';
  const answers = ['return 2', 'return 1', 'return 3', 'return [1, 2]'];
  const found = await verdicts(answers, (text) => text.replace('groups:', 'check: any_of\ngroups:'), tests);
  assert.deepEqual(found, ['AC', 'AC', 'WA', 'WA']);
});

test('the answer is what became of a parameter', async () => {
  const answers = ['n.append(1)', 'n += [1]\n    return 5', 'return n + [1]'];
  const tests = 'cases:\n  - {name: a, args: {n: []}}\n  - {name: b, args: {n: [2, 3]}}\n';
  const found = await verdicts(
    answers,
    (text) =>
      text
        .replace('{name: n, type: int, min: 0, max: 100}', '{name: n, type: "list[int]"}')
        .replace('returns: int', 'returns: none')
        .replace('groups:', 'check: {in_place: n}\ngroups:'),
    tests,
  );
  assert.deepEqual(found, ['AC', 'AC', 'WA']);
});

test('values of every type are told apart', async () => {
  const answers = [
    'return {"k": ((1,), {2, 3}, b"\\xff", None, 1e300, "\\u00e9\\n")}',
    'return {"k": ((1,), {3, 2}, b"\\xff", None, 1e300, "é\\n")}',
    'return {"k": ((1,), {3, 2}, b"\\xfe", None, 1e300, "é\\n")}',
    'return {"k": ((1.0,), {3, 2}, b"\\xff", None, 1e300, "é\\n")}',
    'return (x for x in ())',
  ];
  for (const check of ['exact', '{float: {abs: 0}}'])
    assert.deepEqual(await verdicts(answers, returning('any', check), cases), ['AC', 'AC', 'WA', 'WA', 'WA']);
});
