import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import type { BuiltCase } from '../../problem/built-problem.ts';
import type { HarnessSpec } from '../../problem/harness-spec.ts';
import { textToAnswer } from '../../problem/text-answer.ts';
import { parseType } from '../../problem/type-text.ts';
import { codecSpec, functionSpec, queueSpec } from '../../testing/harness-specs.ts';
import { judgeAll, taskOf } from '../../testing/judge-tasks.ts';
import { openTestSandbox } from '../../testing/test-sandbox.ts';

const limits = { cpuMs: 10_000, wallMs: 60_000, memoryKiB: 256 * 1024, outputBytes: 64 * 1024 };
const check = { kind: 'python', checker: 'a hash' } as const;

let sandbox: Sandbox;
before(async () => {
  sandbox = await openTestSandbox();
});
after(() => sandbox[Symbol.asyncDispose]());

type Judged = { harness: HarnessSpec; checker: string; source: string; more?: object };

async function judge(
  { harness, checker, source, more = {} }: Judged,
  cases: Pick<BuiltCase, 'input' | 'answer'>[],
) {
  const built = cases.map((one) => ({ ...one, check, limits }));
  return judgeAll(taskOf(harness, built, { source, checkerSource: checker, ...more }), sandbox);
}

/** Two numbers that add up to the given one. */
const pair = functionSpec(['pair'], ['int']) as HarnessSpec & { kind: 'function' };
const pairs: HarnessSpec = { ...pair, entry: { ...pair.entry, returns: parseType('list[int]') } };
const adds = `def check(input, answer, expected):
    if len(answer) != 2:
        return f"{len(answer)} numbers in place of two"
    return sum(answer) == input["p0"]
`;
const ten = [{ input: '{"args":[10]}', answer: '[5, 5]' }];

describe('a checker', () => {
  const answerOf = async (returned: string, checker = adds) => {
    const source = `def pair(n):\n    return ${returned}\n`;
    const { cases } = await judge({ harness: pairs, checker, source }, ten);
    return cases[0] ?? assert.fail('no case');
  };

  test('accepts another answer than that of the reference', async () => {
    assert.equal((await answerOf('[3, 7]')).verdict, 'accepted');
    assert.equal((await answerOf('[5, 5]')).verdict, 'accepted');
  });

  test('refuses, and may say why', async () => {
    const wrong = await answerOf('[3, 8]');
    assert.equal(wrong.verdict, 'wrong-answer');
    assert.equal(wrong.message, 'It returned [3, 8], which is not accepted; right is, for example, [5, 5]');
    assert.match((await answerOf('[10]')).message ?? '', /not accepted: 1 numbers in place of two; right/);
  });

  test('is not asked about what is not of the declared type', async () => {
    const asked = 'def check(input, answer, expected):\n    raise RuntimeError("it was asked")\n';
    for (const [returned, told] of [
      ['(5, 5)', /returned \(5, 5\): it is tuple where list\[int\] is declared/],
      ['[5, "5"]', /\[1\] is str where int is declared/],
      ['None', /it is None where list\[int\]/],
      ['[5, object()]', /\[1\] is object/],
    ] as const) {
      const { verdict, message } = await answerOf(returned, asked);
      assert.equal(verdict, 'wrong-answer', `${returned}: ${message}`);
      assert.match(message ?? '', told);
    }
    assert.equal((await answerOf('1 / 0', asked)).verdict, 'runtime-error');
  });

  test('is not asked about an answer that would drown it', async () => {
    const { verdict, message } = await answerOf('[1] * 600000');
    assert.equal(verdict, 'wrong-answer');
    assert.match(message ?? '', /far larger than any right one/);
  });

  for (const [what, checker, told] of [
    ['raises', 'def check(input, answer, expected):\n    return answer[9] == 1\n', /IndexError.*line 2/],
    ['says neither yes nor no', 'def check(input, answer, expected):\n    return 1\n', /returned int/],
    ['does not compile', 'def check(input, answer, expected)\n    return True\n', /SyntaxError/],
    ['is not there', 'def checks(input, answer, expected):\n    return True\n', /NameError.*check/],
    ['leaves', 'import os\ndef check(input, answer, expected):\n    os._exit(0)\n', /said nothing/],
  ] as const) {
    test(`that ${what} is no fault of the learner`, async () => {
      const { verdict, message } = await answerOf('[3, 7]', checker);
      assert.equal(verdict, 'judge-error');
      assert.match(message ?? '', told);
    });
  }

  test('keeps what it was told to itself: a hidden case says nothing of its reasons', async () => {
    const harness = pairs;
    const source = 'def pair(n):\n    return [n]\n';
    const one = { input: '{"args":[10]}', answer: '[5, 5]', group: 'secret' };
    const { cases } = await judge({ harness, checker: adds, source }, [one]);
    assert.deepEqual([cases[0]?.verdict, cases[0]?.message], ['wrong-answer', 'Wrong answer.']);
  });

  test('does not meet the submission: neither its files nor its memory', async () => {
    const checker = `import os
def check(input, answer, expected):
    return os.listdir("/tmp") + os.listdir("/dev/shm") == [] or "there is something"
`;
    const source = 'def pair(n):\n    open("/tmp/left", "w").write("x")\n    return [n, 0]\n';
    const { cases } = await judge({ harness: pairs, checker, source }, ten);
    assert.equal(cases[0]?.verdict, 'accepted', cases[0]?.message ?? '');
  });
});

test('values reach a checker as what they were', async () => {
  const harness = functionSpec(['f'], ['any']);
  const source = `def f(which):
    return [TreeNode(1, None, TreeNode(2)), ListNode(3, ListNode(4)), {1: (2.5, b"\\xff")}, {7}, 2**70, float("nan"), "\\u00e9\\ud800"]
`;
  const checker = `def check(input, answer, expected):
    tree, chain, table, group, big, odd, text = answer
    assert input == {"p0": (1, None)}, input
    assert (tree.val, tree.left, tree.right.val) == (1, None, 2)
    assert (chain.val, chain.next.val, chain.next.next) == (3, 4, None)
    assert table == {1: (2.5, b"\\xff")} and group == {7} and big == 2**70 and odd != odd
    assert text == "\\u00e9\\ud800" and expected is None
    return True
`;
  const one = { input: '{"args":[{"$":"tuple","v":[1,null]}]}', answer: 'None' };
  const { cases } = await judge({ harness, checker, source }, [one]);
  assert.equal(cases[0]?.verdict, 'accepted', cases[0]?.message ?? '');
});

test('a checker of a class hears of every operation, and of a raise nothing but that it was right', async () => {
  const input =
    '{"ops":[["new","",[]],["call","","enqueue",[4]],["call","","dequeue",[]],["call","","dequeue",[]]]}';
  const one = { input, answer: 'None\nNone\n5\nraises IndexError' };
  const checker = `def check(input, answer, expected):
    assert input == [["", None, []], ["", "enqueue", [4]], ["", "dequeue", []], ["", "dequeue", []]], input
    assert expected == [None, None, 5, None], expected
    return answer == [None, None, 4, None] or f"it is {answer}"
`;
  const source =
    'class MyQueue(list):\n    def push(self, x):\n        self.append(x)\n    def dequeue(self):\n        return list.pop(self)\n';
  const { cases } = await judge({ harness: queueSpec, checker, source }, [one]);
  assert.equal(cases[0]?.verdict, 'accepted', cases[0]?.message ?? '');
  const silent = source.replace('return list.pop(self)', 'return list.pop(self) if self else 0');
  const { cases: again } = await judge({ harness: queueSpec, checker, source: silent }, [one]);
  assert.match(again[0]?.message ?? '', /expected it to raise IndexError/);
});

test('a checker of a codec may be content with less than the same value', async () => {
  const checker = 'def check(input, answer, expected):\n    return answer.val == input.val\n';
  const source = `class Codec:
    def serialize(self, root):
        return str(root.val)
    def deserialize(self, data):
        return TreeNode(int(data))
`;
  const one = { input: '{"encode":[1,2,3]}', answer: 'TreeNode([1, 2, 3])' };
  const { cases } = await judge({ harness: codecSpec, checker, source }, [one]);
  assert.equal(cases[0]?.verdict, 'accepted', cases[0]?.message ?? '');
});

test('a checker of a program is given texts', async () => {
  const harness: HarnessSpec = { kind: 'stdio', recursionLimit: 1000, prelude: 'none' };
  const checker = `def check(input, answer, expected):
    assert (input, expected) == ("10\\n", "5 5\\n")
    return sum(map(int, answer.split())) == int(input) or "they do not add up"
`;
  const one = { input: '{"stdin":"10\\n"}', answer: textToAnswer('5 5\n') };
  const verdictOf = async (source: string) => (await judge({ harness, checker, source }, [one])).cases[0];
  assert.equal((await verdictOf('print(int(input()) - 3, 3)'))?.verdict, 'accepted');
  const wrong = await verdictOf('print(1, 2)');
  assert.deepEqual(
    [wrong?.verdict, wrong?.message],
    ['wrong-answer', 'The output is not accepted: they do not add up'],
  );
});

test('one box serves all cases of a submission, and only those who need it take one', async () => {
  const many = Array.from({ length: 6 }, (_, i) => ({ input: `{"args":[${i}]}`, answer: `[0, ${i}]` }));
  const leased = { beside: 0 };
  const counting: Sandbox = {
    lease: (program, options) => {
      if (options?.beside) leased.beside += 1;
      return sandbox.lease(program, options);
    },
    stats: () => sandbox.stats(),
    [Symbol.asyncDispose]: async () => {},
  };
  const built = many.map((one) => ({ ...one, check, limits }));
  const task = (source: string) => taskOf(pairs, built, { source, checkerSource: adds });
  const different = await judgeAll(task('def pair(n):\n    return [n + 1, -1]\n'), counting);
  assert.deepEqual([different.outcome.verdict, leased.beside], ['accepted', 1]);
  const same = await judgeAll(task('def pair(n):\n    return [0, n]\n'), counting);
  assert.deepEqual([same.outcome.verdict, leased.beside], ['accepted', 1]);
});
