import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writeCanonical } from '../problem/canonical.ts';
import { parseType } from '../problem/type-text.ts';
import { float, type Value } from '../problem/value.ts';
import { fromWire, parseWireJson, toWire } from '../problem/wire.ts';
import { functionSpec, useHarness } from '../testing/harness-specs.ts';

const { resultsOf } = await useHarness();

/** The text that the box writes for what `body` returns; `x` is the value. */
function written(body: string, value: Value = null, type = 'any'): Promise<string> {
  const input = `{"args":[${toWire(value, parseType(type))}]}`;
  return resultsOf(functionSpec(['f'], [type]), `def f(x):\n    ${body}\n`, input);
}

const dict = (...entries: [Value, Value][]): Value => ({ py: 'dict', entries });

describe('a value that goes into the box and comes back', () => {
  const values: [name: string, value: Value, type?: string][] = [
    ['None, True and False', [null, true, false]],
    ['ints beyond 2^53 and 2^64', [9007199254740993n, -(2n ** 70n), 0n]],
    ['ints at the bound of decimal digits', [10n ** 4300n - 1n, 10n ** 4300n, -(10n ** 5000n)]],
    [
      'floats of every kind',
      [1, -0, 0.1, 1e16, 1e-5, 1.7976931348623157e308, 5e-324, NaN, Infinity, -Infinity].map(float),
    ],
    ['text with quotes, escapes and every plane', 'a"b\\c\n\t\u0000\u007fé漢\u{1f600}\u2028/'],
    ['half of a surrogate pair', ['\ud800', 'x\udc00']],
    ['bytes', { py: 'bytes', bytes: Uint8Array.from([0, 34, 92, 127, 255]) }],
    [
      'tuples of every length',
      [
        { py: 'tuple', items: [] },
        { py: 'tuple', items: [1n] },
        { py: 'tuple', items: [1n, 'a'] },
      ],
    ],
    [
      'sets',
      [
        { py: 'set', items: [] },
        { py: 'set', items: [10n, 9n, 'a'] },
      ],
    ],
    [
      'dicts with keys of any type',
      dict([2n, 'b'], [1n, ['a']], ['$', null], [{ py: 'tuple', items: [1n] }, true]),
    ],
    [
      'lists in lists, also with mixed parts',
      [
        [[], [1n, [2n]]],
        ['a', [1n, 'b']],
        [1n, float(1), null],
      ],
    ],
    ['a tree', { py: 'tree', levels: [1n, null, 2n, 3n] }, 'TreeNode[int]'],
    ['a tree where none is declared', [{ py: 'tree', levels: ['a', 'b'] }]],
    ['an empty tree', null, 'TreeNode[int]'],
    ['a list of linked lists', [{ py: 'linked', items: [1n, 2n] }, null], 'list[ListNode[int]]'],
    [
      'a tree in an optional tuple',
      { py: 'tuple', items: [{ py: 'tree', levels: [1n] }, 2n] },
      'tuple[TreeNode[int], int]|None',
    ],
  ];
  for (const [name, value, type = 'any'] of values) {
    test(`is written alike on both sides: ${name}`, async () => {
      assert.equal(await written('return x', value, type), writeCanonical(value));
    });
    test(`reads back from the wire: ${name}`, () => {
      const declared = parseType(type);
      assert.equal(
        writeCanonical(fromWire(parseWireJson(toWire(value, declared)), declared)),
        writeCanonical(value),
      );
    });
  }

  test('has the types in Python that were declared', async () => {
    const value: Value = [
      1n,
      float(1),
      { py: 'tuple', items: [1n] },
      { py: 'set', items: [1n] },
      dict(['a', 1n]),
    ];
    const types = await written('return [type(item).__name__ for item in x]', value);
    assert.equal(types, '["int", "float", "tuple", "set", "dict"]');
    assert.equal(
      await written(
        'return [type(x).__name__, x.val, x.left.val, x.right]',
        { py: 'tree', levels: [1n, 2n] },
        'TreeNode[int]',
      ),
      '["TreeNode", 1, 2, None]',
    );
  });
});

describe('what no answer can be gets a text that no answer has', () => {
  const odd: [name: string, body: string, text: string | RegExp][] = [
    ['a generator', 'return (i for i in range(3))', '<generator>'],
    ['a subclass of int', 'class MyInt(int): pass\n    return MyInt(5)', '<MyInt 5>'],
    [
      'a subclass of list that claims to equal everything',
      'class L(list):\n        __eq__ = lambda s, o: True\n    return L()',
      '<L>',
    ],
    ['a deque', 'return deque([1])', '<deque>'],
    ['a frozenset', 'return frozenset([1])', '<frozenset>'],
    ['a Counter in a list', 'return [Counter("a")]', '[<Counter>]'],
    ['a function', 'return f', '<function>'],
    ['a list that contains itself', 'a = [1]; a.append(a); return a', '[1, <list that contains itself>]'],
    ['a dict that contains itself', 'a = {}; a[1] = a; return a', '{1: <dict that contains itself>}'],
    [
      'lists nested 100 000 deep',
      'a = []\n    for _ in range(100_000): a = [a]\n    return a',
      /<list nested too deep>/,
    ],
    [
      'lists that double 60 times',
      'a = [1]\n    for _ in range(60): a = [a, a]\n    return a',
      /<list with more than \d+ parts>/,
    ],
    [
      'a tree with a cycle',
      't = TreeNode(1); t.left = t; return t',
      '<TreeNode with a node that is in it twice>',
    ],
    ['a tree with a text for a child', 'return TreeNode(1, "x")', '<TreeNode with a str for a child>'],
    ['a linked list with a cycle', 'n = ListNode(1); n.next = n; return n', '<ListNode with a cycle>'],
    ['a class whose name would break the line', 'return type("a\\n>b", (), {})()', '<a\\n)b>'],
    [
      'an object with a __repr__ that never ends',
      'class R:\n        def __repr__(self):\n            while True: pass\n    return R()',
      '<R>',
    ],
    ['two halves that are no pair', 'return "\\ud83d" + "\\ude00"', '<str with a split surrogate pair>'],
  ];
  for (const [name, body, text] of odd) {
    test(name, async () => {
      const line = await written(body);
      if (typeof text === 'string') assert.equal(line, text);
      else assert.match(line, text);
    });
  }

  test('a bool is not an int and an int is not a float', async () => {
    assert.equal(await written('return [True, 1, 1.0]'), '[True, 1, 1.0]');
  });
});

test('a tree 100 000 deep goes in and comes out', async () => {
  const levels: Value[] = [1n];
  for (let depth = 1; depth < 100_000; depth += 1) levels.push(null, BigInt(depth));
  const tree: Value = { py: 'tree', levels };
  assert.equal(await written('return x', tree, 'TreeNode[int]'), writeCanonical(tree));
});

test('large lists of ints, texts, pairs and words in groups are written whole', async () => {
  const plain = await written(
    'return [list(range(50000)), [str(i) for i in range(50000)], [[i, i] for i in range(9)]]',
  );
  assert.equal(
    plain.length,
    writeCanonical([count(50_000), count(50_000).map(String), count(9).map((i) => [i, i])]).length,
  );
  assert.equal(await written('return [(i, str(i)) for i in range(3)]'), '[(0, "0"), (1, "1"), (2, "2")]');
});

function count(to: number): bigint[] {
  return Array.from({ length: to }, (_, i) => BigInt(i));
}
