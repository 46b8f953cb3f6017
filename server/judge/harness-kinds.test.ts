import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { codecSpec, functionSpec, queueSpec, useHarness } from '../testing/harness-specs.ts';

const { resultsOf, run } = await useHarness();

test('an answer can be what a parameter was changed to', async () => {
  const spec = functionSpec(['sort'], ['list[int]'], { result: { param: 'p0' } });
  assert.equal(
    await resultsOf(spec, 'def sort(nums):\n    nums.sort()\n    return "ignored"', { args: [[3, 1]] }),
    '[1, 3]',
  );
});

describe('a class', () => {
  const source = `class Empty(IndexError): pass
class Node: pass
class LinkedQueue:
    def __init__(self): self.items = []
    def push(self, x): self.items.append(x)
    def pop(self):
        if not self.items: raise Empty('nothing here')
        return self.items.pop(0)`;

  test('has a line for each operation on each of its objects, and goes on after one that raised', async () => {
    const ops = [
      ['new', 'a', []],
      ['new', 'b', []],
      ['call', 'a', 'enqueue', [1]],
      ['call', 'b', 'dequeue', []],
      ['call', 'a', 'dequeue', []],
    ];
    const report = await run(queueSpec, source, { ops });
    assert.deepEqual(report.results.split('\n'), ['None', 'None', 'None', 'raises IndexError', '1']);
    const [raised] = report.raised;
    assert.deepEqual(
      [raised?.at, raised?.type, raised?.message, raised?.line],
      [3, 'Empty', 'nothing here', 7],
    );
  });

  test('is found by its methods among other public ones, where any name is allowed', async () => {
    assert.equal(await resultsOf(queueSpec, source, { ops: [['new', '', []]] }), 'None');
  });

  test('shows each result as it was when the call returned', async () => {
    const growing =
      'class Q:\n    def __init__(self): self.a = []\n    def push(self, x): self.a.append(x); return self.a\n    def pop(self): pass';
    const ops = [
      ['new', '', []],
      ['call', '', 'enqueue', [1]],
      ['call', '', 'enqueue', [2]],
    ];
    assert.equal(await resultsOf(queueSpec, growing, { ops }), 'None\n[1]\n[1, 2]');
  });

  test('that cannot be made has errors for the calls on it, and the other object still works', async () => {
    const failing = `class Q:
    made = 0
    def __init__(self):
        Q.made += 1
        if Q.made == 1: raise ValueError
    def push(self, x): pass
    def pop(self): return 5`;
    const ops = [
      ['new', 'a', []],
      ['new', 'b', []],
      ['call', 'a', 'dequeue', []],
      ['call', 'b', 'dequeue', []],
    ];
    const { results } = await run(queueSpec, failing, { ops });
    assert.equal(results, 'raises ValueError\nNone\nraises RuntimeError\n5');
  });

  test('that ends the program keeps the results before that', async () => {
    const quitting = 'class Q:\n    def push(self, x): pass\n    def pop(self): exit()';
    const ops = [
      ['new', '', []],
      ['call', '', 'enqueue', [1]],
      ['call', '', 'dequeue', []],
    ];
    const { results, fatal } = await run(queueSpec, quitting, { ops });
    assert.equal(results, 'None\nNone');
    assert.deepEqual([fatal?.reason, fatal?.at, fatal?.line], ['exit', 2, 3]);
  });

  test('keeps one record for each place that raises, however often it does', async () => {
    const ops = [['new', '', []], ...Array.from({ length: 5000 }, () => ['call', '', 'dequeue', []])];
    const { raised, results } = await run(queueSpec, source, { ops });
    assert.equal(raised.length, 1);
    assert.equal(results.split('\n').length, 5001);
  });
});

describe('a codec', () => {
  const source = `class Codec:
    def serialize(self, root): return repr([root.val, root.left.val]) if root else ''
    def deserialize(self, data):
        if not data: return None
        a, b = eval(data)
        return TreeNode(a, TreeNode(b))`;

  test('encodes to text and decodes from it', async () => {
    assert.equal(await resultsOf(codecSpec, source, { encode: [1, 2] }), '"[1, 2]"');
    assert.equal(await resultsOf(codecSpec, source, { decode: '[1, 2]' }), 'TreeNode([1, 2])');
    assert.equal(await resultsOf(codecSpec, source, { encode: [] }), '""');
    assert.equal(await resultsOf(codecSpec, source, { decode: '' }), 'None');
  });

  test('may be two plain functions', async () => {
    const functions = 'def encode(root): return str(root.val)\ndef decode(data): return TreeNode(int(data))';
    assert.equal(await resultsOf(codecSpec, functions, { encode: [5] }), '"5"');
    assert.equal(await resultsOf(codecSpec, functions, { decode: '5' }), 'TreeNode([5])');
  });

  const bad: [what: string, value: string, message: RegExp][] = [
    ['bytes', 'b"1"', /must return a str, and returned bytes/],
    ['the tree itself', 'root', /must return a str, and returned TreeNode/],
    [
      'a text that is a little more than a str',
      'type("S", (str,), {"root": root})("1")',
      /must return a str, and returned S/,
    ],
    ['more than is allowed', '"x" * 101', /returned 101 characters; at most 100/],
  ];
  for (const [what, value, message] of bad) {
    test(`is told when its encoder returns ${what}`, async () => {
      const { fatal } = await run(codecSpec, `def encode(root): return ${value}\ndef decode(data): pass`, {
        encode: [1],
      });
      assert.equal(fatal?.reason, 'bad-encoding');
      assert.match(fatal?.message ?? '', message);
    });
  }
});
