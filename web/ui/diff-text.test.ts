import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diffText, type Segment } from './diff-text.ts';

function marked(segments: Segment[]): string {
  return segments.map(({ text, differs }) => (differs ? `<${text}>` : text)).join('');
}

function diff(left: string, right: string): [string, string] {
  const { left: a, right: b } = diffText(left, right);
  return [marked(a), marked(b)];
}

test('equal texts have nothing marked', () => {
  assert.deepEqual(diff('[1, 2]', '[1, 2]'), ['[1, 2]', '[1, 2]']);
});

test('a changed character is marked on both sides', () => {
  assert.deepEqual(diff('[1, 2, 3]', '[1, 7, 3]'), ['[1, <2>, 3]', '[1, <7>, 3]']);
});

test('what one side lacks is marked only on the other', () => {
  assert.deepEqual(diff('[1, 2, 3]', '[1, 3]'), ['[1, <2, >3]', '[1, 3]']);
  assert.deepEqual(diff('', 'None'), ['', '<None>']);
});

test('several differences are marked apart', () => {
  assert.deepEqual(diff('a1b2c', 'a9b8c'), ['a<1>b<2>c', 'a<9>b<8>c']);
});

test('characters outside the basic plane are not cut in half', () => {
  assert.deepEqual(diff("'🙂'", "'🙃'"), ["'<🙂>'", "'<🙃>'"]);
});

test('of long texts everything between the common ends is marked, at once', () => {
  const [left, right] = diff(`[${'1'.repeat(100_000)}]`, `[${'2'.repeat(100_000)}]`);
  assert.equal(left, `[<${'1'.repeat(100_000)}>]`);
  assert.equal(right, `[<${'2'.repeat(100_000)}>]`);
});

test('segments put together give the texts again', () => {
  const left = 'the quick brown fox';
  const right = 'a quack brawn ox!';
  const { left: a, right: b } = diffText(left, right);
  assert.equal(a.map((segment) => segment.text).join(''), left);
  assert.equal(b.map((segment) => segment.text).join(''), right);
});

test('of long texts of many lines the lines that differ are marked', () => {
  const lines = Array.from({ length: 500 }, (_, i) => `line ${i}\n`);
  const changed = lines.with(3, 'other\n').toSpliced(400, 1);
  const [left, right] = diff(lines.join(''), changed.join(''));
  assert.deepEqual(left.match(/<[^>]*>/g), ['<line 3\n>', '<line 400\n>']);
  assert.deepEqual(right.match(/<[^>]*>/g), ['<other\n>']);
});
