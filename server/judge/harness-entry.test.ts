import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { functionSpec, queueSpec, useHarness } from '../testing/harness-specs.ts';

const { resultsOf, run, runTotal } = await useHarness();

describe('a function is found', () => {
  const found: [how: string, source: string][] = [
    ['by its name', 'def sum_all(nums):\n    return sum(nums)'],
    ['by an alias', 'def total(nums):\n    return sum(nums)'],
    ['in camelCase', 'def sumAll(nums):\n    return sum(nums)'],
    [
      'as a LeetCode answer pasted as it is',
      'class Solution:\n    def sumAll(self, nums: List[int]) -> Optional[int]:\n        return sum(nums)',
    ],
    [
      'as a static method of Solution',
      'class Solution:\n    @staticmethod\n    def sumAll(nums): return sum(nums)',
    ],
    ['as a method of the only class', 'class Adder:\n    def sum_all(self, nums): return sum(nums)'],
    [
      'wrapped in a cache',
      '@lru_cache(None)\ndef inner(n): return n\ndef sum_all(nums): return sum(map(inner, nums))',
    ],
    ['as a name for another', 'def f(nums): return sum(nums)\nsum_all = f'],
    ['beside a value of a similar name', 'sumAll = 3\ndef sum_all(nums): return sum(nums)'],
    [
      'beside a class Solution that has helpers',
      'def helper(): pass\nclass Solution:\n    def other(self): pass\n    def sumAll(self, nums): return sum(nums)',
    ],
  ];
  for (const [how, source] of found) {
    test(how, async () => assert.equal((await runTotal(source)).results, '6'));
  }

  test('as the only public one, where the problem allows any name', async () => {
    const any = functionSpec(['sum_all', '*'], ['list[int]']);
    const source =
      'import os\nfrom collections import deque\ndef _helper(x): return x\ndef solve(nums): return _helper(sum(nums))';
    assert.equal(await resultsOf(any, source, { args: [[1, 2]] }), '3');
  });

  test('and a block for running it as a script does not run', async () => {
    const { results } = await runTotal(
      'def sum_all(nums): return 6\nif __name__ == "__main__":\n    raise SystemExit',
    );
    assert.equal(results, '6');
  });
});

describe('a missing entry is explained', () => {
  const missing: [how: string, source: string, message: RegExp][] = [
    [
      'with what was looked for and what there is',
      'def add(nums): pass\nLIMIT = 3',
      /No function named sum_all \(or total\).*defines: add, LIMIT/,
    ],
    ['where there is nothing', 'x = None\ndel x', /defines no public names/],
    ['where it is a value', 'sum_all = 5', /sum_all is an int, which cannot be called/],
    ['where it is async', 'async def sum_all(nums): return 6', /async/],
    [
      'where a method of Solution is async',
      'class Solution:\n    async def sumAll(self, nums): return 6',
      /Solution\.sumAll is async/,
    ],
    [
      'where Solution lacks it',
      'class Solution:\n    def other(self): pass',
      /defines: Solution, Solution\.other/,
    ],
  ];
  for (const [how, source, message] of missing) {
    test(how, async () => {
      const { fatal } = await runTotal(source);
      assert.equal(fatal?.reason, 'missing-entry');
      assert.match(fatal?.message ?? '', message);
    });
  }

  test('where a class lacks a method', async () => {
    const { fatal } = await run(
      queueSpec,
      'class MyQueue:\n    def push(self, x): pass\n    def size(self): pass',
      { ops: [] },
    );
    assert.match(fatal?.message ?? '', /MyQueue has no method named dequeue \(or pop\). It has: push, size/);
  });
});
