import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conform } from './conform.ts';
import { compileConstraints, declaredBounds } from './constraint-check.ts';
import { misfit } from './constraint-fit.ts';
import { boundInWords, constraintsInWords } from './constraint-words.ts';
import type { Constraints } from './constraints.ts';
import { parseLiteral } from './literal.ts';
import { parseType } from './type-text.ts';

function check(
  typeText: string,
  constraints: Constraints,
  literal: string,
  touched?: Set<string>,
): string | null {
  const type = parseType(typeText);
  const found = compileConstraints(type, constraints, 'x')(conform(parseLiteral(literal), type), touched);
  return found && `x${found.path}: ${found.message}`;
}

test('a number outside its bounds is refused with the bound', () => {
  const bounds = { min: '-5', max: '9223372036854775807' };
  assert.equal(check('int', bounds, '-5'), null);
  assert.equal(check('int', bounds, '-6'), 'x: -6 is below the minimum, -5');
  assert.equal(check('int', bounds, '9223372036854775807'), null);
  assert.match(check('int', bounds, '9223372036854775808') ?? '', /above the maximum, 9223372036854775807/);
});

test('a float that is no number is within no bounds', () => {
  assert.match(check('float', { min: '0' }, 'nan') ?? '', /below the minimum/);
});

test('the item that breaks a bound is named by its place', () => {
  assert.equal(check('list[int]', { items: { max: '9' } }, '[1, 2, 30]'), 'x[2]: 30 is above the maximum, 9');
  const nested = { items: { items: { min: '0' } } };
  assert.match(check('list[list[int]]', nested, '[[1], [2, -3]]') ?? '', /^x\[1\]\[1\]: -3/);
});

test('sizes are counted as Python counts them', () => {
  assert.equal(check('list[int]', { len: { max: 2 } }, '[1, 2, 3]'), 'x: 3 items, at most 2 allowed');
  assert.equal(check('str', { len: { max: 1 } }, '"😀"'), null);
  assert.equal(
    check('TreeNode[int]', { nodes: { max: 2 } }, '[1, None, 2, 3]'),
    'x: 3 nodes, at most 2 allowed',
  );
  assert.equal(check('TreeNode[int]', { nodes: { min: 1 } }, '[]'), 'x: 0 nodes, at least 1 needed');
  assert.equal(check('dict[str, int]', { len: { min: 1 } }, '{}'), 'x: 0 items, at least 1 needed');
});

test('values of a tree are held to their bounds, missing children are not', () => {
  assert.equal(check('TreeNode[int]', { items: { min: '1' } }, '[1, None, 2]'), null);
  assert.match(check('TreeNode[int]', { items: { min: '1' } }, '[1, None, 0]') ?? '', /0 is below/);
});

test('unique and sorted are checked', () => {
  assert.match(check('list[int]', { unique: true }, '[1, 2, 1]') ?? '', /1 occurs twice/);
  assert.equal(check('list[int]', { sorted: true }, '[1, 1, 2]'), null);
  assert.match(check('list[int]', { sorted: true }, '[1, 3, 2]') ?? '', /^x\[2\]: .*sorted/);
});

test('keys and values of a dict have bounds of their own', () => {
  const constraints = { keys: { len: { max: 1 } }, values: { max: '5' } };
  assert.equal(check('dict[str, int]', constraints, '{"a": 5}'), null);
  assert.match(check('dict[str, int]', constraints, '{"ab": 5}') ?? '', /2 characters, at most 1/);
  assert.match(check('dict[str, int]', constraints, '{"a": 6}') ?? '', /6 is above/);
});

test('each part of a tuple has bounds of its own', () => {
  const constraints = { items: { parts: [{ len: { max: 2 } }, { min: '0', max: '9' }] } };
  const pairs = (literal: string, touched?: Set<string>) =>
    check('list[tuple[str, int]]', constraints, literal, touched);
  assert.equal(pairs('[("ab", 9), ("", 0)]'), null);
  assert.equal(pairs('[("ab", 9), ("a", 30)]'), 'x[1][1]: 30 is above the maximum, 9');
  assert.equal(pairs('[("abc", 9)]'), 'x[0][0]: 3 characters, at most 2 allowed');
  const touched = new Set<string>();
  pairs('[("a", 9)]', touched);
  assert.deepEqual([...touched], ['x.items.parts[1].max']);
  assert.deepEqual(declaredBounds(constraints, 'x').sort(), [
    'x.items.parts[0].len.max',
    'x.items.parts[1].max',
    'x.items.parts[1].min',
  ]);
  const nested = { parts: [{}, { items: { parts: [{ min: '1' }, {}] } }] };
  const type = 'tuple[int, list[tuple[int, int]]]';
  assert.equal(check(type, nested, '(-7, [(1, -7), (0, 5)])'), 'x[1][1][0]: 0 is below the minimum, 1');
  assert.equal(check('tuple[int, int] | None', { parts: [{}, { max: '1' }] }, 'None'), null);
});

test('None passes where it is allowed', () => {
  assert.equal(check('int | None', { min: '1' }, 'None'), null);
  assert.match(check('int | None', { min: '1' }, '0') ?? '', /below/);
});

test('the bounds that a value touches are noted, by the names under which they are declared', () => {
  const constraints = { len: { min: 0, max: 3 }, items: { min: '1', max: '9' } };
  const touched = new Set<string>();
  check('list[int]', constraints, '[1, 2, 5]', touched);
  assert.deepEqual([...touched].sort(), ['x.items.min', 'x.len.max']);
  assert.deepEqual(declaredBounds(constraints, 'x').sort(), [
    'x.items.max',
    'x.items.min',
    'x.len.max',
    'x.len.min',
  ]);
});

test('a constraint that its type cannot have is refused', () => {
  assert.equal(misfit(parseType('int'), { len: { max: 1 } })?.message, 'int cannot have "len"');
  assert.deepEqual(misfit(parseType('list[str]'), { items: { min: '1' } })?.path, ['items', 'min']);
  assert.deepEqual(misfit(parseType('tuple[int, str]'), { parts: [{}, { min: '1' }] }), {
    path: ['parts', 1, 'min'],
    message: 'str cannot have "min"',
  });
  assert.match(
    misfit(parseType('tuple[int, str]'), { parts: [{ min: '1' }] })?.message ?? '',
    /^tuple\[int, str\] has 2 parts, and there are bounds for 1; write \{\}/,
  );
  assert.equal(misfit(parseType('list[int]'), { parts: [] })?.message, 'list[int] cannot have "parts"');
  assert.equal(misfit(parseType('list[int] | None'), { len: { max: 1 }, items: { min: '1' } }), null);
});

test('constraints are said in words', () => {
  const words = (type: string, constraints: Constraints) => constraintsInWords(parseType(type), constraints);
  const ints = { min: '-2147483648', max: '2147483647' };
  assert.equal(
    words('list[int]', { len: { min: 0, max: 100000 }, items: ints }),
    '0 to 100\u202f000 items, each −2³¹ to 2³¹ − 1',
  );
  assert.equal(words('TreeNode[int]', { nodes: { max: 1 }, unique: true }), 'at most 1 node, all different');
  assert.equal(words('str', { len: { min: 3, max: 3 } }), '3 characters');
  const pair = { parts: [{ min: '0', max: '9' }, {}] };
  assert.equal(words('tuple[int, str]', pair), '(0 to 9; any)');
  assert.equal(
    words('list[tuple[int, str]]', { len: { max: 3 }, items: pair }),
    'at most 3 items, each (0 to 9; any)',
  );
  assert.equal(words('int', {}), '');
});

test('round numbers are written as powers', () => {
  assert.deepEqual(['1000000000', '-1000000', '100000', '7', '-1.5'].map(boundInWords), [
    '10⁹',
    '−10⁶',
    '100\u202f000',
    '7',
    '−1.5',
  ]);
  assert.equal(boundInWords('9223372036854775807'), '2⁶³ − 1');
});
