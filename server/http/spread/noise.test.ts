import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noiseAt } from './noise.ts';

test('the noise is what nine of ten pairs of runs of one program differ by', () => {
  assert.equal(noiseAt([[10, 12, 11]], 10), 2);
  const steady = Array.from({ length: 20 }, () => 10);
  assert.equal(
    noiseAt([[...steady, 90]], 10),
    0,
    'one run in twenty that something disturbed is not the rule',
  );
});

test('programs are compared with themselves only', () => {
  assert.equal(noiseAt([[10, 11, 10], [500]], 10), 1);
  assert.equal(
    noiseAt(
      [
        [10, 11, 10],
        [12, 13],
      ],
      10,
    ),
    1,
  );
});

test('too few runs say nothing', () => {
  assert.equal(noiseAt([], 10), null);
  assert.equal(noiseAt([[10, 12]], 10), null);
});

test('a program that takes longer than those measured is given as much more noise, a quicker one no less', () => {
  assert.equal(noiseAt([[9, 11, 10]], 100), 2 * 10);
  assert.equal(noiseAt([[9, 11, 10]], 1), 2);
});
