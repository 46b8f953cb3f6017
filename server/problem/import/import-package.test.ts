import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { openTestSandbox } from '../../testing/test-sandbox.ts';
import { parsePackage } from '../load.ts';
import { importPackage } from './import-package.ts';
import { importReportText } from './report-text.ts';
import { adding, find, modern, type SourceFiles, sourceOf } from './testing/a-source.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await openTestSandbox();
});
after(() => sandbox[Symbol.asyncDispose]());

async function imported(files: SourceFiles, changes: SourceFiles = {}) {
  const result = await importPackage(sourceOf(files, changes), 'adding', sandbox, { boxes: 1 });
  const { report } = result;
  const verdicts = Object.fromEntries(
    (report.proven?.submissions ?? []).map(({ from, got, isAsLabelled }) => [
      from.replace('submissions/', ''),
      isAsLabelled ? got : `${got}!`,
    ]),
  );
  return { ...result, verdicts, text: importReportText(report) };
}

const without = (...paths: string[]): SourceFiles => Object.fromEntries(paths.map((path) => [path, null]));
const wrong = 'submissions/wrong_answer/three.py';
const crash = 'submissions/run_time_error/divides.py';

describe('an imported package', () => {
  test('is one of ours, whose submissions get the verdicts of their labels', async () => {
    const { report, files, verdicts, text } = await imported(adding);
    assert.equal(report.failure, null);
    assert.deepEqual(verdicts, {
      'accepted/sum.py': 'AC',
      'run_time_error/divides.py': 'RTE',
      'wrong_answer/three.py': 'AC, WA',
    });
    const found = parsePackage({ slug: 'adding', files, contentHash: '' });
    assert.equal(found.practice.reference, 'submissions/accepted/sum.py');
    assert.equal(found.submissions.length, 3);
    assert.match(
      text,
      /3 of 3 get the verdict of their label\n13 files: 11 imported, 1 changed, 1 left out, 0 error$/,
    );
  });

  test('tells a submission that gets another verdict, and keeps it as it is labelled', async () => {
    const { report, files, verdicts } = await imported(modern, {
      [wrong]: adding['submissions/accepted/sum.py'] ?? '',
    });
    assert.equal(verdicts['wrong_answer/three.py'], 'AC!');
    assert.equal(find(report.entries, wrong).level, 'error');
    assert.match(find(report.entries, wrong).reason, /expected WA: not WA on any case/);
    assert.ok(files.has(wrong));
  });

  test('may take from a label of the legacy format what that allows, and no more', async () => {
    const both = 'n = sum(map(int, input().split()))\nprint(3 if n < 20 else 1 // 0)\n';
    const { report, files, verdicts } = await imported(adding, { [wrong]: both });
    assert.equal(verdicts['wrong_answer/three.py'], 'AC, WA, RTE');
    assert.equal(find(report.entries, wrong).level, 'changed');
    assert.ok(files.has('submissions/rejected/three.py') && !files.has(wrong));
    const rules = parse(files.get('submissions/submissions.yaml')?.toString() ?? '');
    assert.deepEqual(rules['rejected/three.py'].required, ['WA']);
    assert.equal(
      (await imported(modern, { [wrong]: both })).verdicts['wrong_answer/three.py'],
      'AC, WA, RTE!',
    );
  });

  test('takes partial solutions as rejected, and leaves out what does not compile', async () => {
    const { report, verdicts, files } = await imported(adding, {
      'submissions/partially_accepted/one.py': 'print(11)\n',
      'submissions/accepted/old.py': 'print 3\n',
    });
    assert.equal(verdicts['partially_accepted/one.py'], 'WA, AC');
    assert.match(
      find(report.entries, 'submissions/partially_accepted/one.py').reason,
      /submissions\/rejected\/one.py.*points/,
    );
    assert.equal(find(report.entries, 'submissions/accepted/old.py').level, 'left out');
    assert.match(find(report.entries, 'submissions/accepted/old.py').reason, /does not compile.*Python 2/);
    assert.ok(!files.has('submissions/accepted/old.py'));
  });

  test('is compared with its own answers, within its tolerance, by groups', async () => {
    const { verdicts, files } = await imported(adding, {
      'data/secret/two/testdata.yaml': 'output_validator_flags: float_absolute_tolerance 0.1\n',
      'data/secret/two/01.ans': '30.05\n',
      'submissions/accepted/above.py':
        'n = sum(map(int, input().split()))\nprint(n + 0.14 if n == 30 else n)\n',
      [wrong]: 'n = sum(map(int, input().split()))\nprint(n - 0.06 if n == 30 else n)\n',
    });
    assert.deepEqual([verdicts['accepted/above.py'], verdicts['wrong_answer/three.py']], ['AC', 'AC, WA']);
    const { groups } = parse(files.get('practice.yaml')?.toString() ?? '');
    assert.equal(groups['secret-two'].check.tokens.float_absolute_tolerance, 0.1);
  });

  test('is judged by its output validator, with its answers and arguments', async () => {
    const validator = `import sys
total = int(open(sys.argv[2]).read())
numbers = list(map(int, sys.stdin.read().split()))
sys.exit(42 if len(numbers) == int(sys.argv[4]) and sum(numbers) == total else 43)
`;
    const { verdicts, files } = await imported(adding, {
      'problem.yaml': 'name: Splitting\nvalidation: custom\nvalidator_flags: "2"\n',
      'output_validators/check.py': validator,
      'submissions/accepted/sum.py': 'a, b = map(int, input().split())\nprint(b, a)\n',
      'submissions/accepted/zero.py': 'print(sum(map(int, input().split())), 0)\n',
    });
    assert.deepEqual(verdicts, {
      'accepted/sum.py': 'AC',
      'accepted/zero.py': 'AC',
      'run_time_error/divides.py': 'RTE',
      'wrong_answer/three.py': 'WA',
    });
    assert.equal(files.get('checkers/output_validator.py')?.toString(), validator);
  });

  test('talks with its interactor, which is given the answer file', async () => {
    const interactor = `import sys
answer = open(sys.argv[2]).read().strip()
print(open(sys.argv[1]).read(), end="", flush=True)
sys.exit(42 if sys.stdin.readline().strip() == answer else 43)
`;
    const { verdicts, report } = await imported(modern, {
      'problem.yaml':
        'problem_format_version: 2025-09\nname: Talking\ntype: interactive\nlimits: {time_limit: 1}\n',
      'output_validator/talk.py': interactor,
      'data/sample/1.interaction': '<1 2\n>3\n',
    });
    assert.deepEqual([verdicts['accepted/sum.py'], verdicts['wrong_answer/three.py']], ['AC', 'AC, WA']);
    assert.equal(find(report.entries, 'data/sample/1.interaction').level, 'left out');
  });

  test('gets time for Python where its limit was meant for other languages', async () => {
    const loops = (times: number) =>
      `n = sum(map(int, input().split()))\nfor _ in range(${times}):\n    pass\nprint(n)\n`;
    const { report, files, text } = await imported(modern, {
      'problem.yaml': `${modern['problem.yaml']}`.replace('time_limit: 2.5', 'time_limit: 0.05'),
      'submissions/accepted/sum.py': loops(3_000_000),
      'submissions/time_limit_exceeded/ever.py': 'while True: pass\n',
    });
    const { level, reason } = find(report.entries, 'problem.yaml', 'limits.time_limit');
    assert.equal(level, 'changed');
    assert.match(
      reason,
      /^0.05 s in the package; .*sum.py, takes [\d.]+ s here; it is 2 times what the reference takes/,
    );
    const { groups } = parse(files.get('practice.yaml')?.toString() ?? '');
    assert.deepEqual(groups['secret-one'].limits, { times_reference: 2, at_least: 0.05 });
    assert.match(text, /4 of 4 get the verdict/);
  });

  test('whose accepted submissions are in other languages takes the reference that it is given', async () => {
    const mine = (source: string) => ({ name: 'my sum.py', bytes: Buffer.from(source) });
    const source = sourceOf(adding, without('submissions/accepted/sum.py'));
    const given = (reference: ReturnType<typeof mine>) =>
      importPackage(source, 'adding', sandbox, { boxes: 1, reference });
    const { report, files } = await given(mine('a, b = map(int, input().split())\nprint(a + b)\n'));
    assert.equal(report.proven?.reference, 'submissions/accepted/my-sum.py');
    assert.equal(
      find(report.entries, 'submissions/accepted/my-sum.py').reason,
      'as it is; given with --reference, and not of the package; gets AC, as labelled',
    );
    assert.equal(find(report.entries, 'submissions/accepted/sum.cpp').level, 'left out');
    assert.ok(files.has('submissions/accepted/my-sum.py'));
    const wrong = await given(mine('print(3)\n'));
    assert.match(
      wrong.report.failure ?? '',
      /^what was given with --reference cannot be the reference:\nsubmissions\/accepted\/my-sum\.py: .*case says "11/s,
    );
  });

  test('takes the reference that it is given before any of its own, and no other', async () => {
    const reference = { name: 'sum.py', bytes: Buffer.from('print(3)\n') };
    const { report } = await importPackage(sourceOf(adding), 'adding', sandbox, { boxes: 1, reference });
    assert.match(report.failure ?? '', /submissions\/accepted\/sum-2\.py: /);
  });

  test('takes another reference where the first is none', async () => {
    const { report } = await imported(adding, { 'submissions/accepted/a.py': 'print(3)\n' });
    assert.equal(report.proven?.reference, 'submissions/accepted/sum.py');
    assert.match(find(report.entries, 'submissions/accepted/a.py').reason, /expected AC: WA on/);
  });
});

describe('nothing is imported, and the reason told,', () => {
  for (const [what, changes, form] of [
    [
      'without an accepted submission in Python',
      without('submissions/accepted/sum.py'),
      /no accepted submission in Python that could be run \(there is only submissions\/accepted\/sum\.cpp\): give .* --reference my\.py/,
    ],
    [
      'where no accepted submission is accepted',
      { 'submissions/accepted/sum.py': 'print(3)\n' },
      /none of its accepted.*case says "11/s,
    ],
    [
      'with a validator in Java',
      { 'problem.yaml': 'validation: custom\n', 'output_validators/v.java': '' },
      /v.java.*Java/,
    ],
  ] as const) {
    test(what, async () => {
      const { report, files } = await imported(adding, changes);
      assert.match(report.failure ?? '', form);
      assert.equal(files.size, 0);
      const paths = report.entries.filter(({ at }) => at === undefined).map(({ path }) => path);
      assert.deepEqual(paths.toSorted(), [...sourceOf(adding, changes).files.keys()].sort());
      assert.equal(find(report.entries, crash).reason, 'nothing was imported');
    });
  }
});
