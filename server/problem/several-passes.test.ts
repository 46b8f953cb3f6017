import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { judgeAll } from '../testing/judge-tasks.ts';
import { openTestSandbox } from '../testing/test-sandbox.ts';
import { answerOwnCases } from './answer-own-cases.ts';
import { parseOwnCase } from './own-case.ts';
import { PackageError } from './package-error.ts';
import { type PackageChanges, writePackage } from './testing/a-package.ts';
import { buildPackage } from './testing/build-package.ts';
import { sending } from './testing/sending-package.ts';
import { verifyProblem } from './verify.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

const build = (changes?: PackageChanges) => buildPackage(sandbox, sending, changes);

async function refuses(changes: PackageChanges, form: RegExp): Promise<void> {
  await assert.rejects(build(changes), (error) => error instanceof PackageError && form.test(error.message));
}

function changed(path: string, from: string, to: string): PackageChanges {
  const text = sending[path] ?? '';
  assert.ok(text.includes(from), from);
  return { [path]: text.replace(from, to) };
}

test('a package of two passes says so in its cases, and keeps its answers as they are', async () => {
  const { cases } = await build();
  assert.deepEqual(
    cases.map(({ check }) => check.kind === 'validator' && check.passes),
    [2, 2, 2, 2],
  );
  assert.deepEqual(
    cases.slice(0, 2).map(({ answer }) => answer),
    ['"ea\\n"', '"a\\n"'],
  );
});

test('a package of two passes is proven as any other', async () => {
  await using folder = await writePackage(sending);
  const report = await verifyProblem(folder.problems, folder.slug, sandbox, { boxes: 1 });
  assert.deepEqual(report.differences, []);
  assert.deepEqual(Object.fromEntries(report.submissions.map(({ path, word }) => [path, word])), {
    'submissions/accepted/counts.py': 'AC',
    'submissions/accepted/letters.py': 'AC',
    'submissions/run_time_error/receives.py': 'RTE',
    'submissions/wrong_answer/always.py': 'WA',
    'submissions/wrong_answer/as_it_is.py': 'WA',
  });
});

test('a package whose reference fails in a later pass is refused', async () => {
  const halves = changed('submissions/accepted/letters.py', 'str("abcdefghij".index(letter))', '"1"');
  await refuses(
    halves,
    /letters.py: disagrees on "1" of group sample: In pass 2 of 2, given "receive ea\\n": /,
  );
});

test('a package that says otherwise of its passes elsewhere is refused', async () => {
  await refuses(
    changed('practice.yaml', 'passes: 2', 'passes: 3'),
    /practice.yaml:\d+ passes: problem.yaml says 2, and this file 3/,
  );
  await refuses(
    changed('problem.yaml', 'memory: 128', 'memory: 128, validation_passes: 5'),
    /problem.yaml says 5, and this file 2/,
  );
  await refuses(changed('practice.yaml', 'passes: 2', 'passes: 0'), /passes: must be at least 1/);
  await refuses(
    changed('practice.yaml', 'check: {output_validator: checkers/post.py}', 'check: tokens'),
    /passes: only an output validator asks for more than one, in every group/,
  );
  await refuses(
    changed('practice.yaml', 'visibility: hidden', 'visibility: hidden, check: tokens'),
    /only an output validator asks for more than one/,
  );
});

test('an own case is run over all passes too', async () => {
  const problem = await build();
  const own = parseOwnCase(problem, { stdin: 'send 73' });
  assert.ok(own.ok);
  const cases = await answerOwnCases(problem, [{ name: 'mine', input: own.input }], sandbox);
  const { harness, groups, checkerSource } = problem;
  const judged = async (path: string) => {
    const source = sending[path] ?? '';
    const task = { source, harness, groups, checkerSource, cases, stop: 'never' as const, showAll: true };
    return (await judgeAll(task, sandbox)).cases[0];
  };
  assert.equal((await judged('submissions/accepted/counts.py'))?.verdict, 'accepted');
  const wrong = await judged('submissions/wrong_answer/always.py');
  assert.deepEqual(
    [wrong?.verdict, wrong?.message, wrong?.detail?.input.stdin, wrong?.detail?.actual],
    ['wrong-answer', 'In pass 2 of 2, given "receive x\\n": The output is not accepted.', 'send 73', '40\n'],
  );
});
