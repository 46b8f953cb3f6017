import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { openTestSandbox } from '../testing/test-sandbox.ts';
import { answerOwnCases } from './answer-own-cases.ts';
import { parseOwnCase } from './own-case.ts';
import { type PackageChanges, printing, splitting, writePackage } from './testing/a-package.ts';
import { buildPackage, refusalOf } from './testing/build-package.ts';
import { verifyProblem } from './verify.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

type Files = Record<string, string>;
const build = (files: Files, changes?: PackageChanges) => buildPackage(sandbox, files, changes);
const refused = (files: Files, changes: PackageChanges) => refusalOf(build(files, changes));

async function differences(files: Record<string, string>, changes: PackageChanges = {}): Promise<string> {
  await using folder = await writePackage(files, changes);
  const report = await verifyProblem(folder.problems, folder.slug, sandbox, { boxes: 1 });
  return report.differences.join('\n');
}

const practice = (files: Record<string, string>, from: string, to: string): PackageChanges => {
  const text = files['practice.yaml'] ?? '';
  assert.ok(text.includes(from));
  return { 'practice.yaml': text.replace(from, to) };
};

describe('a package of a program', () => {
  test('has cases from data folders, tests files and generators', async () => {
    const { cases, harness, inputFields } = await build(printing);
    assert.equal(harness.prelude, 'none');
    assert.deepEqual(inputFields, [{ name: 'stdin', type: 'text', constraints: 'Lines of numbers.' }]);
    assert.deepEqual(
      cases.slice(0, 3).map(({ group, name, input, answer }) => [group, name, input, answer]),
      [
        ['sample', '01-two', '{"stdin":"1 2\\n3\\n"}', '"3\\n3\\n"'],
        ['sample', '02-none', '{"stdin":""}', '""'],
        ['random', 'written out', '{"stdin":"4 5 6"}', '"15"'],
      ],
    );
    assert.equal(cases.length, 7);
  });

  test('shows its samples as they are', async () => {
    const { statementHtml } = await build(printing);
    assert.match(statementHtml, /<figcaption>Input<\/figcaption><pre><code>1 2\n3\n<\/code><\/pre>/);
    assert.match(statementHtml, /<figcaption>Output<\/figcaption><pre><code>3\n3\n<\/code><\/pre>/);
  });

  test('is refused where the reference prints something else than the case says, or fails', async () => {
    assert.match(
      await refused(printing, { 'data/sample/01-two.ans': '3\n4\n' }),
      /small\/data\/sample.*"01-two": the case says "3\\n4\\n", the reference "3\\n3\\n"/,
    );
    const exits = { 'submissions/accepted/lines.py': 'raise SystemExit(2)\n' };
    assert.match(await refused(printing, exits), /the reference failed with SystemExit: 2/);
  });

  test('is refused where its files do not fit', async () => {
    assert.match(
      await refused(printing, { 'data/sample/03.ans': '1\n' }),
      /data\/sample\/03.ans: has no .in file beside it/,
    );
    const elsewhere = practice(printing, 'data/sample', 'data/nowhere');
    assert.match(await refused(printing, elsewhere), /data\/nowhere: holds no .in file/);
    const values = { 'tests/random.yaml': 'cases:\n  - {name: odd, input: "1", answer: 1}\n' };
    assert.match(await refused(printing, values), /random.yaml:2 .*"answer" must be text/);
    const large = { 'problem.yaml': `${printing['problem.yaml']}`.replace('memory: 128', 'output: 17') };
    assert.match(
      await refused(printing, large),
      /problem.yaml limits.output: a program can print 16 MiB at most/,
    );
    const exact = practice(printing, 'input:', 'check: exact\ninput:');
    assert.match(await refused(printing, exact), /tokens is the check of programs, and of programs only/);
    const both = practice(
      printing,
      'input:',
      'check: {tokens: {float_tolerance: 0.1, float_absolute_tolerance: 0.1}}\ninput:',
    );
    assert.match(await refused(printing, both), /float_tolerance.*stands for both/);
  });

  test('is compared by the rules that it asks for', async () => {
    const strict = practice(printing, 'input:', 'check: {tokens: {space_change_sensitive: true}}\ninput:');
    const tests = (printing['tests/random.yaml'] ?? '').replace('"15"', '"15\\n"');
    const changes = { ...strict, 'tests/random.yaml': tests };
    assert.match(await refused(printing, changes), /whole.py: disagrees on "01-two".*white space differs/);
    const { cases } = await build(
      printing,
      practice(printing, 'input:', 'check: {tokens: {float_tolerance: 1e-6}}\ninput:'),
    );
    assert.deepEqual(cases[0]?.check, {
      kind: 'tokens',
      caseSensitive: false,
      spaceChangeSensitive: false,
      floatAbs: 1e-6,
      floatRel: 1e-6,
    });
  });

  test('may be judged by an output validator, a group with arguments of its own', async () => {
    const changes: PackageChanges = {
      ...practice(printing, 'input:', 'check: {output_validator: checkers/v.py}\ninput:'),
      'checkers/v.py': `import sys
same = open(sys.argv[2]).read().split() == sys.stdin.read().split()
sys.exit(42 if same and sys.argv[4:] in ([], ["x"]) else 43)
`,
    };
    const grouped = {
      ...changes,
      'practice.yaml': `${changes['practice.yaml']}`.replace(
        'visibility: hidden',
        'visibility: hidden, args: [x]',
      ),
    };
    const { cases } = await build(printing, grouped);
    assert.deepEqual(
      [cases[0], cases.at(-1)].map((one) => one?.check.kind === 'validator' && one.check.args),
      [[], ['x']],
    );
    assert.equal(await differences(printing, grouped), '');
    const narrow = { ...grouped, 'checkers/v.py': 'import sys\nsys.exit(43)\n' };
    assert.match(await differences(printing, narrow), /lines.py: WA on "01-two"/);
    assert.match(await refused(printing, narrow), /lines.py: disagrees on "01-two" of group sample/);
  });

  test('is refused where a group is compared by what its problem does not have', async () => {
    const group = (more: string) => practice(printing, 'visibility: hidden', `visibility: hidden, ${more}`);
    assert.match(await refused(printing, group('args: [x]')), /random.args: are for an output validator or/);
    assert.match(await refused(printing, group('check: exact')), /random.check: must be tokens/);
    const other = group('check: {output_validator: checkers/v.py}');
    assert.match(await refused(printing, other), /must be tokens, or the problem's own output validator/);
    const strict = group('check: {tokens: {case_sensitive: true}}');
    const { cases } = await build(printing, strict);
    assert.deepEqual(
      [cases[0], cases.at(-1)].map((one) => one?.check.kind === 'tokens' && one.check.caseSensitive),
      [false, true],
    );
  });

  test('takes own cases as text, answered by the reference', async () => {
    const problem = await build(printing);
    const own = parseOwnCase(problem, { stdin: '7 8\r\n' });
    assert.deepEqual(own, { ok: true, input: '{"stdin":"7 8\\n"}' });
    const [one] = await answerOwnCases(problem, [{ name: 'mine', input: '{"stdin":"7 8\\n"}' }], sandbox);
    assert.equal(one?.answer, '"15\\n"');
    const cut = parseOwnCase(problem, { stdin: '1 2… (70 more characters)' });
    assert.deepEqual(cut, { ok: false, issues: [{ path: 'stdin', message: 'is cut: its end is missing' }] });
  });

  test('is proven like any other', async () => {
    assert.equal(await differences(printing), '');
    const right = { 'submissions/wrong_answer/first.py': printing['submissions/accepted/lines.py'] ?? '' };
    assert.match(await differences(printing, right), /first.py: not WA on any case/);
  });
});

describe('a package with a checker', () => {
  test('is proven where the checker tells right from wrong', async () => {
    assert.equal(await differences(splitting), '');
  });

  test('differs when the checker is loosened', async () => {
    const loose = { 'checkers/check.py': 'def check(input, answer, expected):\n    return True\n' };
    assert.match(await differences(splitting, loose), /one.py: not WA on any case/);
  });

  test('is another problem when the checker is another', async () => {
    const first = await build(splitting);
    const second = await build(splitting, {
      'checkers/check.py': `${splitting['checkers/check.py']}# again\n`,
    });
    assert.notEqual(first.cases[0]?.hash, second.cases[0]?.hash);
  });

  test('is refused where the checker is not there, fails, or refuses what must be right', async () => {
    assert.match(await refused(splitting, { 'checkers/check.py': null }), /checkers\/check.py: is missing/);
    const failing = 'def check(input, answer, expected):\n    return answer[7]\n';
    assert.match(
      await refused(splitting, { 'checkers/check.py': failing }),
      /sample.yaml:2 .*"nothing": the checker failed \(IndexError: .*\) on the answer of the reference/,
    );
    const narrow =
      'def check(input, answer, expected):\n    return answer == expected or "it is another one"\n';
    assert.match(
      await refused(splitting, { 'checkers/check.py': narrow }),
      /"nine": the checker refuses \(it is another one\) the answer that the case states/,
    );
  });
});
