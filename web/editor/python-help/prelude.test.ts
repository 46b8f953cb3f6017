import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preludeOf } from './prelude.ts';

Object.assign(globalThis, { __PRELUDE_STUB__: 'class TreeNode: ...' });

const firstLine = (signature: string) => preludeOf({ prelude: 'practice', signature })?.split('\n')[0];

test('nodes hold what the signature says, if it says one simple thing', () => {
  assert.equal(firstLine('encode(root: TreeNode[int]) -> str'), 'from builtins import int as _Value');
  assert.equal(
    firstLine('f(a: ListNode[str], b: ListNode[str]) -> ListNode[str]'),
    'from builtins import str as _Value',
  );
  for (const signature of [
    'f(n: int) -> int',
    'f(a: TreeNode[int]) -> TreeNode[str]',
    'f(a: TreeNode[list[int]]) -> int',
  ]) {
    assert.equal(firstLine(signature), 'from typing import Any as _Value', signature);
  }
});

test('a problem without the prelude has none here either', () => {
  assert.equal(preludeOf({ prelude: 'none', signature: 'a program' }), null);
});
