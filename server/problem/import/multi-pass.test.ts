import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { openTestSandbox } from '../../testing/test-sandbox.ts';
import { ImportError } from './import-error.ts';
import { importPackage } from './import-package.ts';
import { adding, converted, find, modern, type SourceFiles, sourceOf } from './testing/a-source.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await openTestSandbox();
});
after(() => sandbox[Symbol.asyncDispose]());

async function imported(files: SourceFiles, changes: SourceFiles) {
  const { report, files: written } = await importPackage(sourceOf(files, changes), 'adding', sandbox, {
    boxes: 1,
  });
  assert.equal(report.failure, null);
  const verdicts = report.proven?.submissions.map(({ from, got, isAsLabelled }) => [
    from.replace('submissions/', ''),
    isAsLabelled ? got : `${got}!`,
  ]);
  return { verdicts: Object.fromEntries(verdicts ?? []), files: written };
}

test('problem.yaml says how many passes there are, in the words of each dialect', () => {
  const validator = { 'output_validators/v.py': 'import sys\nsys.exit(42)\n' };
  for (const [yaml, passes] of [
    ['name: A\nvalidation: custom multi-pass\n', 2],
    ['name: A\nvalidation: custom multipass\nlimits: {validation_passes: 3}\n', 3],
    ['problem_format_version: 2023-07-draft\nname: A\ntype: pass-fail multi-pass\n', 2],
    ['problem_format_version: 2025-09\nname: A\ntype: [pass-fail, multi-pass]\n', 2],
  ] as const) {
    const { texts } = converted(adding, { ...validator, 'problem.yaml': yaml });
    const problem = parse(texts.get('problem.yaml') ?? '');
    assert.deepEqual([problem.type, problem.limits.validation_passes], ['multi-pass', passes], yaml);
  }
  const { texts, entries } = converted(modern, {
    'problem.yaml': 'problem_format_version: 2025-09\nname: A\nlimits: {validation_passes: 3}\n',
  });
  assert.equal(parse(texts.get('problem.yaml') ?? '').limits.validation_passes, undefined);
  assert.match(find(entries, 'problem.yaml', 'limits.validation_passes').reason, /not of type multi-pass/);
});

test('multi-pass packages that this judge cannot run are refused with the reason', () => {
  const refuses = (yaml: string, form: RegExp) =>
    assert.throws(
      () => converted(adding, { 'problem.yaml': yaml }),
      (error) => error instanceof ImportError && form.test(error.message),
    );
  const talking = 'validation: custom interactive multi-pass\n';
  refuses(talking, /interactive multi-pass problems are not supported: .*one conversation/);
  const many = 'type: multi-pass\nlimits: {validation_passes: 101}\n';
  refuses(many, /validation_passes is 101, and at most 100 here/);
  refuses('validation: custom multi-pass\n', /asks for an output validator, and there is/);
});

for (const [dialect, base, yaml, folder] of [
  [
    'legacy',
    adding,
    'name: Sending\nvalidation: custom multi-pass\nlimits: {validation_passes: 3}\n',
    'output_validators',
  ],
  [
    '2025-09',
    modern,
    'problem_format_version: 2025-09\nname: Sending\ntype: [pass-fail, multi-pass]\n',
    'output_validator',
  ],
] as const)
  test(`a multi-pass package of the ${dialect} dialect is run in several passes, on what its validator writes`, async () => {
    const validator = `import sys
word, *given = open(sys.argv[1]).read().split()
said = sys.stdin.read().split()
if word == "back":
    sys.exit(42 if said == open(sys.argv[2]).read().split() else 43)
open(sys.argv[3] + "nextpass.in", "w").write("back " + " ".join(said) + "\\n")
sys.exit(42)
`;
    const program = (first: string, second: string) =>
      `words = input().split()\nprint(${first} if words[0] != "back" else ${second})\n`;
    const { verdicts, files } = await imported(base, {
      'problem.yaml': yaml,
      [`${folder}/check.py`]: validator,
      'submissions/accepted/sum.py': program('"x" * sum(map(int, words))', 'len(words[1])'),
      'submissions/run_time_error/divides.py': program('0', '1 // 0'),
    });
    assert.deepEqual(verdicts, {
      'accepted/sum.py': 'AC',
      'run_time_error/divides.py': 'RTE',
      'wrong_answer/three.py': 'AC, WA',
    });
    assert.equal(parse(files.get('practice.yaml')?.toString() ?? '').passes, dialect === 'legacy' ? 3 : 2);
  });
