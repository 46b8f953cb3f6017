import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import type { Check } from '../../problem/built-problem.ts';
import type { HarnessSpec } from '../../problem/harness-spec.ts';
import { judgeAll, taskOf } from '../../testing/judge-tasks.ts';
import { openTestSandbox } from '../../testing/test-sandbox.ts';

const harness: HarnessSpec = { kind: 'interactive', recursionLimit: 1000, prelude: 'none' };
const limits = { cpuMs: 5_000, wallMs: 30_000, memoryKiB: 256 * 1024, outputBytes: 64 * 1024 };
const check: Check = { kind: 'validator', checker: 'a hash', args: [] };

/** Says a number, and wants its double. */
const doubling = `import sys
with open(sys.argv[1]) as file:
    numbers = file.read().split()
for number in numbers:
    print(number, flush=True)
    if sys.stdin.readline().strip() != str(2 * int(number)):
        open(sys.argv[3] + "/teammessage.txt", "w").write(f"not the double of {number}")
        sys.exit(43)
print(0, flush=True)
sys.exit(42)
`;
const doubles = 'while (n := int(input())):\n    print(2 * n)\n';

let sandbox: Sandbox;
before(async () => {
  sandbox = await openTestSandbox();
});
after(() => sandbox[Symbol.asyncDispose]());

async function talk(source: string, interactor = doubling, more: object = {}) {
  const one = { input: '{"stdin":"3 4 5\\n"}', answer: '', check, limits, ...more };
  const { cases } = await judgeAll(taskOf(harness, [one], { source, checkerSource: interactor }), sandbox);
  return cases[0] ?? assert.fail('no case');
}

describe('a conversation', () => {
  test('is accepted when the interactor is content, and shown as it was', async () => {
    const { verdict, message, detail } = await talk(doubles);
    assert.equal(verdict, 'accepted', message ?? '');
    assert.equal(detail?.actual, '< 3\n> 6\n< 4\n> 8\n< 5\n> 10\n< 0\n');
    assert.deepEqual(detail?.input, { interactor: '3 4 5\n' });
  });

  test('is a wrong answer when the interactor refuses, though the program then finds nobody', async () => {
    const { verdict, message } = await talk(doubles.replace('2 * n', '3 * n'));
    assert.deepEqual([verdict, message], ['wrong-answer', 'not the double of 3']);
  });

  test('is a wrong answer when the program leaves too early', async () => {
    const { verdict } = await talk('input()\nprint(6)\n');
    assert.equal(verdict, 'wrong-answer');
  });

  test('is a run-time error when the program crashes first', async () => {
    const { verdict, message } = await talk('input()\n[][0]\n');
    assert.equal(verdict, 'runtime-error');
    assert.match(message ?? '', /IndexError.*line 2/);
  });

  test('in which both wait for each other is stopped and explained', async () => {
    const silent = 'import sys\nfor line in sys.stdin:\n    print(2 * int(line))\n';
    const { verdict, message } = await talk(silent, doubling, { limits: { ...limits, wallMs: 2_000 } });
    assert.equal(verdict, 'time-limit-exceeded');
    assert.match(message ?? '', /waited for each other.*flush=True/);
  });

  test('goes on when one side has closed its output, and the other hears that at once', async () => {
    const talks = `import os, sys
os.write(1, b"1\\n2\\n3\\n")
os.close(1)
sys.exit(42 if sys.stdin.read() == "6\\n" else 43)
`;
    const { verdict, message } = await talk('import sys\nprint(sum(map(int, sys.stdin)))\n', talks);
    assert.equal(verdict, 'accepted', message ?? '');
    const silent = 'import os\nprint(input(), flush=True)\nos.close(1)\nwhile input():\n    pass\n';
    const waits = 'import sys\nprint(1, flush=True)\nsys.stdin.read()\nprint("", flush=True)\nsys.exit(42)\n';
    assert.equal((await talk(silent, waits)).verdict, 'accepted');
  });

  test('is bounded in what is said', async () => {
    const floods = 'while True:\n    print("6" * 1000, flush=True)\n';
    const listens = 'import sys\nfor line in sys.stdin:\n    pass\nsys.exit(43)\n';
    const { verdict } = await talk(floods, listens);
    assert.equal(verdict, 'output-limit-exceeded');
  });

  test('does not bring the secret into the box of the program', async () => {
    const { verdict } = await talk(`import os, sys
found = [name for name in os.listdir("/tmp") if name.startswith("case")]
if found or len(sys.argv) > 1:
    raise SystemExit(3)
${doubles}`);
    assert.equal(verdict, 'accepted');
  });

  test('cannot be won by writing what an interactor would', async () => {
    const { verdict } = await talk('import os\nprint(42, flush=True)\nos._exit(42)\n');
    assert.notEqual(verdict, 'accepted');
  });

  for (const [what, interactor, told] of [
    ['crashes', 'input()\n[][0]\n', /IndexError.*line 2/],
    ['says neither 42 nor 43', 'print(0, flush=True)\n', /exit status 0/],
    ['does not compile', 'print(', /SyntaxError/],
  ] as const) {
    test(`with an interactor that ${what} is no fault of the learner`, async () => {
      const { verdict, message } = await talk('print(1, flush=True)\n', interactor);
      assert.equal(verdict, 'judge-error');
      assert.match(message ?? '', told);
    });
  }

  test('carries much in many pieces both ways', async () => {
    const many =
      'import sys\nfor i in range(300):\n    print(i, flush=True)\n    if input() != str(i):\n        sys.exit(43)\nsys.exit(42)\n';
    const echo = 'for _ in range(300):\n    print(input(), flush=True)\n';
    const { verdict, message } = await talk(echo, many);
    assert.equal(verdict, 'accepted', message ?? '');
  });
});
