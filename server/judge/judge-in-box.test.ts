import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { Verdict } from '#contract/verdict.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import { functionSpec, queueSpec } from '../testing/harness-specs.ts';
import { judgeAll, taskOf } from '../testing/judge-tasks.ts';
import { openTestSandbox } from '../testing/test-sandbox.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

/** The clock runs on while other tests have the processor. */
const limits = { cpuMs: 1_000, wallMs: 60_000, memoryKiB: 128 * 1024, outputBytes: 64 * 1024 };
const declared = functionSpec(['sum_all'], ['list[int]']) as HarnessSpec & { kind: 'function' };
const total: HarnessSpec = { ...declared, entry: { ...declared.entry, returns: { t: 'int' } } };

async function judgeTotal(source: string) {
  const wallMs = source.includes('time.sleep') ? 3_000 : limits.wallMs;
  const one = { input: '{"args":[[1,2,3]]}', answer: '6', limits: { ...limits, wallMs } };
  const { cases, outcome } = await judgeAll(taskOf(total, [one], { source }), sandbox);
  return { result: cases[0], outcome };
}

describe('a program that', () => {
  const programs: [what: string, source: string, verdict: Verdict, message: RegExp | null][] = [
    ['is right', 'def sum_all(nums): return sum(nums)', 'accepted', null],
    [
      'is pasted from elsewhere',
      'class Solution:\n    def sumAll(self, nums: List[int]) -> int:\n        return sum(nums)',
      'accepted',
      null,
    ],
    ['begins with a byte order mark', '\ufeffdef sum_all(nums): return sum(nums)', 'accepted', null],
    ['is wrong', 'def sum_all(nums): return 7', 'wrong-answer', /returned 7, expected 6/],
    ['returns a text', 'def sum_all(nums): return "6"', 'wrong-answer', /expected int, got str/],
    [
      'returns what equals everything',
      'class E:\n    def __eq__(self, o): return True\ndef sum_all(nums): return E()',
      'wrong-answer',
      /got E/,
    ],
    ['prints the answer', 'def sum_all(nums): print(6)', 'wrong-answer', /is a return missing/],
    [
      'raises',
      'def sum_all(nums):\n    return nums[3]',
      'runtime-error',
      /IndexError: list index out of range \(on line 2\)/,
    ],
    ['recurses for ever', 'def sum_all(nums): return sum_all(nums)', 'runtime-error', /nested 20000 deep/],
    [
      'takes other arguments',
      'def sum_all(a, b): return 6',
      'runtime-error',
      /missing 1 required positional argument/,
    ],
    [
      'raises while it is loaded',
      'import nowhere',
      'runtime-error',
      /Loading the source raised ModuleNotFoundError/,
    ],
    ['ends itself', 'import sys\ndef sum_all(nums): sys.exit(0)', 'runtime-error', /ended itself on line 2/],
    [
      'ends itself the hard way',
      'import os\ndef sum_all(nums): os._exit(0)',
      'runtime-error',
      /exit status 0/,
    ],
    ['crashes', 'import os\ndef sum_all(nums): os.kill(os.getpid(), 11)', 'runtime-error', /SIGSEGV/],
    [
      'writes a frame of its own',
      'import os\ndef sum_all(nums):\n    os.write(3, b"\\0\\0\\0\\1x")\n    return 6',
      'runtime-error',
      /did not arrive/,
    ],
    [
      'lacks the function',
      'def other(nums): return 6',
      'runtime-error',
      /No function named sum_all.*defines: other/,
    ],
    [
      'computes for ever',
      'def sum_all(nums):\n    while True: pass',
      'time-limit-exceeded',
      /Did not finish.*CPU time/,
    ],
    ['sleeps', 'import time\ndef sum_all(nums): time.sleep(60)', 'time-limit-exceeded', /mostly waiting/],
    [
      'yields for ever into a list',
      'def sum_all(nums): return list(itertools.count())',
      'memory-limit-exceeded',
      /128 MiB/,
    ],
    [
      'asks for too much at once',
      'def sum_all(nums): return len([0] * 10 ** 11)',
      'memory-limit-exceeded',
      /128 MiB/,
    ],
    [
      'prints without end',
      'def sum_all(nums):\n    while True: print("x" * 1000)',
      'output-limit-exceeded',
      /64 KiB/,
    ],
    [
      'is no Python',
      'def sum_all(nums):\n    return sum(nums',
      'compile-error',
      /'\(' was never closed \(line 2, column 15\)/,
    ],
    ['contains a null', 'x = 1\ny = "\0"', 'compile-error', /null character \(line 2, column 6\)/],
    [
      'asks for another encoding',
      '# coding: latin-1\ndef sum_all(nums): return 6',
      'compile-error',
      /must be UTF-8, not latin-1/,
    ],
    ['is nested too deep', `x = ${'('.repeat(5000)}${')'.repeat(5000)}`, 'compile-error', /nested/],
    ['is nested too deep in another way', `x = ${'-'.repeat(60_000)}1`, 'compile-error', /./],
  ];
  for (const [what, source, verdict, message] of programs) {
    test(`${what} gets ${verdict}`, async () => {
      const { result, outcome } = await judgeTotal(source);
      assert.equal(outcome.verdict, verdict, outcome.message ?? '');
      if (message) assert.match(outcome.message ?? '', message);
      else assert.equal(outcome.message, null);
      if (verdict !== 'compile-error') assert.equal(result?.verdict, verdict);
    });
  }
});

test('a syntax error is shown with its line and column, before any case', async () => {
  const { result, outcome } = await judgeTotal('def sum_all(nums):\n    retrun 6\n');
  assert.equal(result, undefined);
  assert.deepEqual([outcome.fault?.type, outcome.fault?.line, outcome.fault?.column], ['SyntaxError', 2, 12]);
  assert.deepEqual(outcome.fault?.trace, [{ line: 2, function: '<module>', code: 'retrun 6' }]);
});

test('what a program printed is kept when it is stopped', async () => {
  const { result } = await judgeTotal('def sum_all(nums):\n    print("here")\n    while True: pass');
  assert.equal(result?.detail?.stdout, 'here\n');
});

test('the first operation that differs is named', async () => {
  const source =
    'class Q:\n    def __init__(self): self.a = []\n    def push(self, x): self.a.append(x)\n    def pop(self): return self.a.pop()';
  const ops = [
    ['new', '', []],
    ['call', '', 'enqueue', [1]],
    ['call', '', 'enqueue', [2]],
    ['call', '', 'dequeue', []],
    ['call', '', 'dequeue', []],
    ['call', '', 'dequeue', []],
  ];
  const cases = [
    { input: JSON.stringify({ ops }), answer: 'None\nNone\nNone\n1\n2\nraises IndexError' },
    { input: JSON.stringify({ ops: [ops[0], ops[3]] }), answer: 'None\nraises IndexError' },
    { input: JSON.stringify({ ops: [ops[0], ops[3]] }), answer: 'None\n-1' },
    { input: JSON.stringify({ ops: [ops[0], ops[3]] }), answer: 'None\nraises ValueError' },
  ];
  const judged = await judgeAll(taskOf(queueSpec, cases, { source }), sandbox);
  assert.deepEqual(
    judged.cases.map(({ verdict }) => verdict),
    ['wrong-answer', 'accepted', 'runtime-error', 'wrong-answer'],
  );
  assert.equal(judged.cases[0]?.message, 'Call 4: dequeue() returned 2, expected 1');
  assert.equal(
    judged.cases[2]?.message,
    'Call 2: dequeue() raised IndexError: pop from empty list (on line 4)',
  );
  assert.match(judged.cases[3]?.message ?? '', /expected it to raise ValueError$/);
});
