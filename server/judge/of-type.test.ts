import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCanonical } from '../problem/literal.ts';
import { parseType } from '../problem/type-text.ts';
import { misfitOf } from './of-type.ts';

const misfit = (text: string, type: string) => misfitOf(parseCanonical(text), parseType(type));

test('what is of the declared type, at any depth', () => {
  for (const [text, type] of [
    ['[1, 2]', 'list[int]'],
    ['[[1], []]', 'list[list[int]]'],
    ['[]', 'list[str]'],
    ['[1, 2.5]', 'list[float]'],
    ['(1, "a")', 'tuple[int, str]'],
    ['{1, 2}', 'set[int]'],
    ['{"a": [1]}', 'dict[str, list[int]]'],
    ['None', 'int|None'],
    ['None', 'TreeNode[int]'],
    ['TreeNode([1, None, 2])', 'TreeNode[int]'],
    ['ListNode([1])', 'ListNode[int]'],
    ['[1, ("a", None)]', 'any'],
  ] as const)
    assert.equal(misfit(text, type), null, `${text} as ${type}`);
});

test('what is not, and where', () => {
  for (const [text, type, told] of [
    ['"1"', 'int', 'it is str where int is declared'],
    ['True', 'int', 'it is bool where int is declared'],
    ['1.0', 'int', 'it is float where int is declared'],
    ['None', 'list[int]', 'it is None where list[int] is declared'],
    ['[1, "2"]', 'list[int]', '[1] is str where int is declared'],
    ['[[1], [2, None]]', 'list[list[int]]', '[1][1] is None where int is declared'],
    ['(1, 2)', 'list[int]', 'it is tuple where list[int] is declared'],
    ['(1,)', 'tuple[int, int]', 'it has 1 items where tuple[int, int] is declared'],
    ['TreeNode([1, "x"])', 'TreeNode[int]', '[1] is str where int is declared'],
    ['<generator>', 'list[int]', 'it is generator where list[int] is declared'],
    ['[1, <object>]', 'any', '[1] is object where Any is declared'],
    ['{"a": 1}', 'dict[str, str]', 'value 1 is int where str is declared'],
  ] as const)
    assert.equal(misfit(text, type), told, `${text} as ${type}`);
});
