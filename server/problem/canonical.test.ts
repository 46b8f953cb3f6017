import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonical, writeCanonical, writeFloat } from './canonical.ts';
import { TypeMismatch } from './conform.ts';
import { parseType } from './type-text.ts';
import { float, fromPlain } from './value.ts';

test('an int and a float of the same size have different texts', () => {
  assert.equal(canonical(1n, { t: 'int' }), '1');
  assert.equal(canonical(float(1), { t: 'float' }), '1.0');
  assert.equal(canonical(true, { t: 'bool' }), 'True');
});

test('floats are written as Python writes them', () => {
  const texts = [0.1, 1e16, 123456789012345680, 1e15, 1e-4, 1.5e-5, 1e100, -0, 5e-324].map(writeFloat);
  assert.deepEqual(texts, [
    '0.1',
    '1e+16',
    '1.2345678901234568e+17',
    '1000000000000000.0',
    '0.0001',
    '1.5e-05',
    '1e+100',
    '-0.0',
    '5e-324',
  ]);
});

test('the order of a set or a dict does not show in its text', () => {
  const forward = writeCanonical({ py: 'set', items: [1n, 2n, 10n, 2n] });
  assert.equal(forward, writeCanonical({ py: 'set', items: [10n, 2n, 1n] }));
  assert.equal(writeCanonical(fromPlain({ b: 1n, a: 2n })), '{"a": 2, "b": 1}');
});

test('an author may write 1 for a float, and a list for a tuple, a set, a tree or a linked list', () => {
  const list = fromPlain([1n, null, 2n]);
  assert.equal(canonical(1n, { t: 'float' }), '1.0');
  assert.equal(canonical(list, parseType('TreeNode[int]')), 'TreeNode([1, None, 2])');
  assert.equal(canonical(fromPlain([1n, 2n]), parseType('tuple[int, float]')), '(1, 2.0)');
  assert.equal(canonical(fromPlain([2n, 1n]), parseType('set[int]')), '{1, 2}');
  assert.equal(canonical(fromPlain([2n, 1n]), parseType('ListNode[int]')), 'ListNode([2, 1])');
  assert.equal(canonical(fromPlain([]), parseType('TreeNode[int]')), 'None');
  assert.equal(canonical(null, parseType('int|None')), 'None');
});

test('a value of another type is refused with the place in it', () => {
  const refused = (value: unknown, type: string) => () => canonical(fromPlain(value), parseType(type));
  assert.throws(refused([1n, true], 'list[int]'), new TypeMismatch('value[1]: expected int, got bool'));
  assert.throws(refused('abc', 'list[str]'), new TypeMismatch('value: expected list[str], got str'));
  assert.throws(refused([1n], 'tuple[int, int]'), TypeMismatch);
  assert.throws(refused({ a: 'x' }, 'dict[str, int]'), new TypeMismatch('value["a"]: expected int, got str'));
  assert.throws(refused([1n, null, null, 4n], 'TreeNode[int]'), /item 3 of the level order has no parent/);
});
