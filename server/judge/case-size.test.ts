import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BuiltCase } from '../problem/built-problem.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import { fakeSandbox, outcome, reported } from '../testing/fake-sandbox.ts';
import { functionSpec } from '../testing/harness-specs.ts';
import { judgeAll, taskOf } from '../testing/judge-tasks.ts';
import { sizeInWords } from './case-size.ts';

function sizes(types: string[], args: unknown[]): [exact: string | null, about: string | null] {
  const one = { input: JSON.stringify({ args }) } as BuiltCase;
  const harness = functionSpec(['f'], types);
  return [sizeInWords(one, harness, true), sizeInWords(one, harness, false)];
}

describe('the size of a case', () => {
  test('is that of its largest argument', () => {
    const [exact, about] = sizes(['list[int]', 'int', 'str'], [Array(48_211).fill(1), 10 ** 9, 'abc']);
    assert.equal(exact, 'p0 has 48\u202f211 items');
    assert.equal(about, 'p0 has about 50\u202f000 items');
  });

  test('tells what is in lists of lists, and in lists of texts', () => {
    const [grid] = sizes(['list[list[int]]'], [Array(30).fill(Array(40).fill(0))]);
    assert.equal(grid, 'p0 has 30 items, with 1\u202f200 items in all');
    const [words] = sizes(['list[str]'], [['ab', 'cde']]);
    assert.equal(words, 'p0 has 2 items, with 5 characters in all');
  });

  test('counts nodes of trees and linked lists, and not what is missing', () => {
    assert.equal(sizes(['TreeNode[int]'], [[1, null, 2, 3]])[0], 'p0 has 3 nodes');
    assert.equal(sizes(['ListNode[int]'], [[1]])[0], 'p0 has 1 node');
  });

  test('is the number itself where there is nothing else', () => {
    assert.deepEqual(sizes(['int'], [1_000_000_000]), ['p0 is 10⁹', 'p0 is about 10⁹']);
    assert.deepEqual(sizes(['int'], [-27]), ['p0 is −27', 'p0 is about −30']);
    assert.deepEqual(sizes(['bool'], [true]), [null, null]);
  });

  test('of a small case that may not be shown is only called small', () => {
    assert.equal(sizes(['str'], ['abc'])[1], 'p0 has fewer than 10 characters');
  });

  test('of a program is the lines and words that it reads', () => {
    const harness: HarnessSpec = { kind: 'stdio', recursionLimit: 1000, prelude: 'none' };
    const one = { input: JSON.stringify({ stdin: '3 1\n1 2 3\n' }) } as BuiltCase;
    assert.equal(sizeInWords(one, harness, true), 'the input has 2 lines, with 5 words in all');
    assert.equal(sizeInWords({ ...one }, { ...harness, kind: 'interactive' }, true), null);
  });
});

describe('a case that ran into a limit', () => {
  const one = {
    group: 'sample',
    name: 'many',
    input: JSON.stringify({ args: [[1, 2, 3, 4]] }),
    answer: '10',
  };
  const harness = functionSpec(['total'], ['list[int]']);
  const sizeOf = async (group: string, slow: boolean) => {
    const sandbox = fakeSandbox(() => (slow ? outcome({ stop: 'cpu', cpuMs: 2_000 }) : reported('11')));
    const { cases } = await judgeAll(taskOf(harness, [{ ...one, group }], {}), sandbox);
    return cases[0]?.size;
  };

  test('tells its size, exactly where it may be shown', async () => {
    assert.equal(await sizeOf('sample', true), 'p0 has 4 items');
    assert.equal(await sizeOf('secret', true), 'p0 has fewer than 10 items');
  });

  test('is the only one that does', async () => {
    assert.equal(await sizeOf('sample', false), undefined);
  });
});
