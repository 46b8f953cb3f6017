import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import { fakeSandbox, reported } from '../testing/fake-sandbox.ts';
import { functionSpec, queueSpec } from '../testing/harness-specs.ts';
import { judgeAll, taskOf } from '../testing/judge-tasks.ts';
import { openTestSandbox } from '../testing/test-sandbox.ts';
import type { JudgeTask } from './task.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

/** Two queues, of which the second gives back the wrong end. */
const ops = [
  ['new', 'a', []],
  ['new', 'b', []],
  ['call', 'a', 'enqueue', [1]],
  ['call', 'b', 'enqueue', [7]],
  ['call', 'b', 'enqueue', [8]],
  ['call', 'b', 'enqueue', [9]],
  ['call', 'b', 'dequeue', []],
  ['call', 'b', 'dequeue', []],
];
const answer = 'None\nNone\nNone\nNone\nNone\nNone\n7\n8';
const input = JSON.stringify({ ops });

const source = (repr: string, pop = 'return self.items.pop()', base = '') => `
import os, sys, time
class TwoStackQueue${base}:
    def __init__(self):
        self.items = []
    def enqueue(self, x):
        self.items.append(x)
    def dequeue(self):
        ${pop}
${repr}
`;
const repr = (body: string) => `    def __repr__(self):\n        ${body}\n`;
const honest = repr('return f"Queue({self.items})"');

async function judgeQueue(program: string, more: Partial<JudgeTask> = {}, group = 'sample') {
  const limits = { cpuMs: 2_000, wallMs: 60_000, memoryKiB: 262_144, outputBytes: 65_536 };
  const one = { input, answer, group, limits };
  const task = taskOf(queueSpec, [one], { source: program, showState: true, ...more });
  const { cases, outcome } = await judgeAll(task, sandbox);
  assert.ok(cases[0]);
  return { result: cases[0], outcome, state: cases[0].detail?.state };
}

describe('the state of an object after the call that failed', () => {
  test('is what its own __repr__ says, of the object that was called', async () => {
    const { result, state } = await judgeQueue(source(honest));
    assert.equal(result.verdict, 'wrong-answer');
    assert.match(result.message ?? '', /^Call 7: .* returned 9, expected 7/);
    assert.equal(state, 'Queue([7, 8])');
  });

  test('is told of a call that raised, too', async () => {
    const { result, state } = await judgeQueue(source(honest, 'return self.items.clear() or 1 // 0'));
    assert.equal(result.verdict, 'runtime-error');
    assert.equal(state, 'Queue([])');
  });

  test('may come from the class that it extends', async () => {
    const inherits = source('', 'return super().pop()', '(list)').replace('self.items = []', 'pass');
    assert.equal((await judgeQueue(inherits.replace('self.items.append', 'self.append'))).state, '[7, 8]');
  });

  test('is not told where the class has no __repr__ of its own', async () => {
    const { result, state } = await judgeQueue(source(''));
    assert.deepEqual([result.verdict, state], ['wrong-answer', undefined]);
  });

  test('is not told where there is no object, for making it failed', async () => {
    const failing = source(honest).replace('self.items = []', 'raise ValueError("no")');
    const { result, state } = await judgeQueue(failing);
    assert.deepEqual([result.verdict, state], ['runtime-error', undefined]);
  });

  test('is not told of a program that comes to something else each time', async () => {
    const { result, state } = await judgeQueue(source(honest, 'return time.time_ns()'));
    assert.deepEqual([result.verdict, state], ['wrong-answer', undefined]);
  });

  test('is told of a case that is shown once failed, never of a hidden one, and not unless it is asked for', async () => {
    assert.equal((await judgeQueue(source(honest), {}, 'edges')).state, 'Queue([7, 8])');
    const hidden = await judgeQueue(source(honest), {}, 'secret');
    assert.doesNotMatch(JSON.stringify(hidden), /Queue\(/);
    assert.equal((await judgeQueue(source(honest), { showState: false })).state, undefined);
  });
});

describe('a __repr__ that', () => {
  const kill = 'os.kill(os.getpid(), 9)';
  const hostile: [what: string, body: string, state: string | undefined | RegExp][] = [
    ['raises', 'return 1 // 0', '<__repr__ raised ZeroDivisionError>'],
    ['ends the program', 'sys.exit(0)', '<__repr__ raised SystemExit>'],
    ['ends the process', 'os._exit(0)', undefined],
    ['kills the process', kill, undefined],
    ['never ends', 'while True: pass', undefined],
    ['sleeps', 'time.sleep(1000)', undefined],
    ['calls itself', 'return repr(self)', '<__repr__ raised RecursionError>'],
    ['is 10 MB long', 'return "é" * 10_000_000', /^é{500}… \(9999500 more characters\)$/],
    ['takes all memory', 'return "x" * 10 ** 9', /^<__repr__ raised MemoryError>$|^undefined$/],
    ['prints much', 'print("x" * 10_000_000); return "Q"', undefined],
    ['prints', 'print("unheard"); return "Q"', 'Q'],
    ['is no text', 'return 5', '<__repr__ raised TypeError>'],
    ['cannot be stored', 'return "\\0\\ud800\\u202e"', '\\x00\\ud800\\u202e'],
    ['changes the object', 'self.items.clear(); return "Q"', 'Q'],
    ['changes what is called', 'TwoStackQueue.dequeue = lambda self: 7; return "Q"', 'Q'],
    ['writes a report of its own', 'os.write(3, b"\\0\\0\\0\\2{}"); return "Q"', undefined],
  ];
  for (const [what, body, state] of hostile) {
    test(`${what} changes nothing else`, async () => {
      const { cpuMs: _, wallMs: __, memoryKiB: ___, ...plain } = (await judgeQueue(source(''))).result;
      const told = await judgeQueue(source(repr(body)));
      const { cpuMs, wallMs, memoryKiB, detail, ...rest } = told.result;
      const { state: found, ...shown } = detail ?? assert.fail('nothing is shown');
      assert.deepEqual({ ...rest, detail: shown }, plain);
      if (state instanceof RegExp) assert.match(String(found), state);
      else assert.equal(found, state);
      assert.equal(told.outcome.verdict, 'wrong-answer');
    });
  }

  test('the box outlives them all', () => {
    assert.equal(sandbox.stats().retired, 0);
  });
});

test('a function that returns an object of its own class is told what that says', async () => {
  const spec = functionSpec(['pair'], ['int']) as HarnessSpec & { kind: 'function' };
  const one = { input: '{"args":[3]}', answer: '[3, 3]' };
  const program = `class Pair:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"Pair({self.n}, {self.n})"
def pair(n): return Pair(n)
`;
  const { cases } = await judgeAll(taskOf(spec, [one], { source: program, showState: true }), sandbox);
  assert.deepEqual([cases[0]?.verdict, cases[0]?.detail?.state], ['wrong-answer', 'Pair(3, 3)']);
});

test('only a failed case that may be shown costs a second run', async () => {
  const asked = async (results: string, group: string) => {
    const fake = fakeSandbox(() => reported(results));
    await judgeAll(taskOf(queueSpec, [{ input, answer, group }], { showState: true }), fake);
    return fake.requests.length;
  };
  const wrong = answer.replace('7', '9');
  assert.deepEqual(
    [await asked(answer, 'sample'), await asked(wrong, 'secret'), await asked(wrong, 'sample')],
    [1, 1, 2],
  );
});
