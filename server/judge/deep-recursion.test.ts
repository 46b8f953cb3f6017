import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import { codecSpec, functionSpec } from '../testing/harness-specs.ts';
import { judgeAll, taskOf } from '../testing/judge-tasks.ts';
import { openTestSandbox } from '../testing/test-sandbox.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

const depth = 100_000;
const limits = { cpuMs: 10_000, wallMs: 60_000, memoryKiB: 256 * 1024, outputBytes: 64 * 1024 };

describe(`a tree that is a chain of ${depth} nodes`, () => {
  const below = Array.from({ length: depth - 1 }, (_, i) => i + 1);
  const spec: HarnessSpec = { ...codecSpec, recursionLimit: depth + 1000, maxEncoded: 10 * depth };
  const chains = {
    left: [0, ...below.flatMap((value) => [value, null])].slice(0, -1),
    right: [0, ...below.flatMap((value) => [null, value])],
  };

  async function judgeChain(levels: (number | null)[], source: string) {
    const one = {
      input: JSON.stringify({ encode: levels }),
      answer: `TreeNode([${levels.map((value) => value ?? 'None').join(', ')}])`,
      limits,
    };
    return (await judgeAll(taskOf(spec, [one], { source }), sandbox)).outcome;
  }

  const recursive = `class Codec:
    def serialize(self, root):
        out = []
        def walk(node):
            if node is None:
                out.append('x')
                return
            out.append(str(node.val))
            walk(node.left)
            walk(node.right)
        walk(root)
        return ' '.join(out)

    def deserialize(self, data):
        parts = iter(data.split())
        def build():
            part = next(parts)
            return None if part == 'x' else TreeNode(int(part), build(), build())
        return build()
`;

  for (const [side, levels] of Object.entries(chains)) {
    test(`to the ${side} is encoded and decoded by recursion`, async () => {
      const outcome = await judgeChain(levels, recursive);
      assert.deepEqual([outcome.verdict, outcome.message], ['accepted', null]);
    });
  }

  test('is walked as well in a thread with a stack that the learner has asked for', async () => {
    const source = `import threading
threading.stack_size(512 * 1024 * 1024)
${recursive.replace('walk(root)\n', 'one = threading.Thread(target=walk, args=(root,)); one.start(); one.join()\n')}`;
    const outcome = await judgeChain(chains.left, source);
    assert.deepEqual([outcome.verdict, outcome.message], ['accepted', null]);
  });

  test('that is copied by a library that recurses is told as a recursion that went too deep', async () => {
    const source = recursive.replace('        walk(root)\n', '        import copy; copy.deepcopy(root)\n');
    const outcome = await judgeChain(chains.left, source);
    assert.equal(outcome.verdict, 'runtime-error');
    assert.match(outcome.message ?? '', /RecursionError.*nested 101000 deep here/);
  });
});

describe('a recursion that goes deeper than the problem allows', () => {
  const spec = functionSpec(['solve'], ['int'], { recursionLimit: 20_000 });
  const judgeOne = async (source: string) => {
    const one = { input: '{"args":[3]}', answer: '7', limits };
    return (await judgeAll(taskOf(spec, [one], { source }), sandbox)).outcome;
  };

  test('is a runtime error that names the limit and the line', async () => {
    const outcome = await judgeOne('def solve(n):\n    if n > 50_000: return 7\n    return solve(n + 1)\n');
    assert.equal(outcome.verdict, 'runtime-error');
    assert.match(outcome.message ?? '', /RecursionError.*line 3.*Calls may be nested 20000 deep here/s);
  });

  test('through C code says that C code is what makes it shallow', async () => {
    const outcome = await judgeOne(
      'import functools\n@functools.lru_cache(None)\ndef solve(n):\n    return 7 if n > 15_000 else solve(n + 1)\n',
    );
    assert.equal(outcome.verdict, 'runtime-error');
    assert.match(outcome.message ?? '', /RecursionError.*through C code/s);
  });

  for (const [how, source] of [
    ['calls itself', 'def solve(n): return solve(n)'],
    ['compares itself', 'class A:\n    def __eq__(s, o): return s == o\ndef solve(n): return A() == A()'],
    ['prints itself', 'class A:\n    def __repr__(s): return repr([s])\ndef solve(n): return repr(A())'],
    ['sorts by itself', 'def solve(n): return sorted([n], key=solve)'],
  ] as const) {
    test(`and ${how} without end, with the limit raised, still ends in a verdict that explains`, async () => {
      const outcome = await judgeOne(`import sys\nsys.setrecursionlimit(10 ** 9)\n${source}\n`);
      assert.match(outcome.verdict, /^(runtime-error|memory-limit-exceeded)$/);
      assert.match(outcome.message ?? '', /RecursionError|stack overflowed|MemoryError|of memory/);
    });
  }

  test('a structure nested too deep to be freed by recursion is freed', async () => {
    const outcome = await judgeOne(
      'def solve(n):\n    a = None\n    for _ in range(500_000): a = [a]\n    del a\n    return 7',
    );
    assert.deepEqual([outcome.verdict, outcome.message], ['accepted', null]);
  });
});
