import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CostSpread } from '#contract/spread.ts';
import { pictureOfSpread } from './spread-scale.ts';

const frame = { width: 300, height: 50 };
const bins = [
  { from: 10, to: 20, people: 1 },
  { from: 20, to: 30, people: 100 },
  { from: 30, to: 40, people: 0 },
];
const spread: CostSpread = { own: 25, noise: 2, bins, compared: null };

test('bars are as high as people are many, and nobody who is there is left out', () => {
  const { bars } = pictureOfSpread(spread, frame);
  assert.deepEqual(
    bars.map(({ height }) => height),
    [2, 50, 0],
  );
});

test('the own figure stands in its bin, with the noise on both sides', () => {
  assert.deepEqual(pictureOfSpread(spread, frame).ownX, 150);
  assert.deepEqual(pictureOfSpread(spread, frame).band, { x: 130, width: 40 });
  assert.equal(pictureOfSpread({ ...spread, noise: null }, frame).band, null);
});

test('the noise is drawn no further than the bins go', () => {
  assert.deepEqual(pictureOfSpread({ ...spread, noise: 500 }, frame).band, { x: 0, width: 300 });
});

test('a figure beyond what is drawn stands in the middle of the open bin', () => {
  const open = bins.with(2, { from: 30, to: null as never, people: 2 });
  assert.equal(pictureOfSpread({ ...spread, bins: open, own: 9_000 }, frame).ownX, 250);
});
