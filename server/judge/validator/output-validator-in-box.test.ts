import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import type { BuiltCase } from '../../problem/built-problem.ts';
import type { HarnessSpec } from '../../problem/harness-spec.ts';
import { textToAnswer } from '../../problem/text-answer.ts';
import { judgeAll, taskOf } from '../../testing/judge-tasks.ts';
import { openTestSandbox } from '../../testing/test-sandbox.ts';

const harness: HarnessSpec = { kind: 'stdio', recursionLimit: 1000, prelude: 'none' };
const limits = { cpuMs: 10_000, wallMs: 60_000, memoryKiB: 256 * 1024, outputBytes: 8 * 1024 * 1024 };

/** Wants two numbers that add up to that of the input, not above what it is called with; the answer is a word. */
const adding = `import sys
with open(sys.argv[1]) as file:
    total = int(file.read())
with open(sys.argv[2]) as file:
    assert file.read() == "possible\\n"
most = int(sys.argv[4]) if len(sys.argv) > 4 else 100
numbers = list(map(int, sys.stdin.read().split()))
if len(numbers) == 2 and sum(numbers) == total and max(numbers) <= most:
    sys.exit(42)
with open(sys.argv[3] + "/teammessage.txt", "w") as file:
    file.write(f"{numbers} will not do")
sys.exit(43)
`;

let sandbox: Sandbox;
before(async () => {
  sandbox = await openTestSandbox();
});
after(() => sandbox[Symbol.asyncDispose]());

async function judged(
  source: string,
  validator = adding,
  args: string[] = [],
  more: Partial<BuiltCase> = {},
) {
  const check = { kind: 'validator' as const, checker: 'a hash', args };
  const one = { input: '{"stdin":"10\\n"}', answer: textToAnswer('possible\n'), check, limits, ...more };
  const { cases } = await judgeAll(taskOf(harness, [one], { source, checkerSource: validator }), sandbox);
  return cases[0] ?? assert.fail('no case');
}

describe('an output validator', () => {
  test('accepts by leaving with 42, whatever the answer file says', async () => {
    const { verdict, message, detail } = await judged('print(int(input()) - 3, 3)');
    assert.equal(verdict, 'accepted', message ?? '');
    assert.deepEqual([detail?.expected, detail?.actual], [null, '7 3\n']);
  });

  test('refuses by leaving with 43, and says why', async () => {
    const { verdict, message } = await judged('print(1, 2)');
    assert.equal(verdict, 'wrong-answer');
    assert.equal(message, 'The output is not accepted: [1, 2] will not do');
  });

  test('is asked about the very text of its answer file too', async () => {
    const literal = 'import sys\nsys.exit(43)\n';
    assert.equal((await judged('print("possible")', literal)).verdict, 'wrong-answer');
  });

  test('is called with the arguments of the group', async () => {
    assert.equal((await judged('print(4, 6)', adding, ['5'])).verdict, 'wrong-answer');
    assert.equal((await judged('print(5, 5)', adding, ['5'])).verdict, 'accepted');
  });

  test('may decide before it has read all that was printed', async () => {
    const hasty = 'import sys\nsys.stdin.readline()\nsys.exit(42)\n';
    const much = 'print("x" * 3000000)\nfor i in range(100000):\n    print(i)\n';
    assert.equal((await judged(much, hasty)).verdict, 'accepted');
  });

  test('is not asked about a program that crashed', async () => {
    assert.equal((await judged('print(5, 5)\n1 / 0\n')).verdict, 'runtime-error');
  });

  test('keeps its reasons to itself where the case is hidden', async () => {
    const { verdict, message } = await judged('print(1, 2)', adding, [], { group: 'secret' });
    assert.deepEqual([verdict, message], ['wrong-answer', 'Wrong answer.']);
  });

  test('does not meet the submission', async () => {
    const looks = `import os, sys
print(os.listdir("/tmp"), file=sys.stderr)
sys.exit(42 if sorted(os.listdir("/tmp")) == ["case.ans", "case.in", "feedback"] else 43)
`;
    const leaves = 'open("/tmp/left", "w").write("x")\nprint(5, 5)\n';
    assert.equal((await judged(leaves, looks)).verdict, 'accepted');
  });

  for (const [what, validator, told] of [
    ['crashes', '[][0]\n', /IndexError.*line 1/],
    ['says neither 42 nor 43', 'print(0)\n', /exit status 0/],
    ['does not compile', 'print(', /SyntaxError/],
  ] as const) {
    test(`that ${what} is no fault of the learner`, async () => {
      const { verdict, message } = await judged('print(5, 5)', validator);
      assert.equal(verdict, 'judge-error');
      assert.match(message ?? '', told);
    });
  }
});
