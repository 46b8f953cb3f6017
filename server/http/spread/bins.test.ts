import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SpreadBin } from '#contract/spread.ts';
import { binsOf } from './bins.ts';

const scale = { unit: 1, least: 1, noise: 2 };
const total = (bins: SpreadBin[]) => bins.reduce((sum, { people }) => sum + people, 0);

test('everybody is in one bin, and the bins stand side by side', () => {
  const others = Array.from({ length: 40 }, (_, index) => 20 + 3 * index);
  const bins = binsOf(others, 50, scale);
  assert.equal(total(bins), 40);
  for (const [index, { from }] of bins.entries()) {
    if (index > 0) assert.equal(from, bins[index - 1]?.to);
  }
  assert.ok(bins.length <= 21, `${bins.length} bins`);
});

test('no bin is narrower than the noise', () => {
  const [first] = binsOf([10, 11, 12, 13, 14], 12, { ...scale, noise: 30 });
  assert.ok(first?.to && first.to - first.from >= 30);
});

test('there is room for the own figure, though it is better than all', () => {
  const [first] = binsOf([100, 110, 120, 130], 40, scale);
  assert.ok(first && first.from <= 40 && first.people === 0);
});

test('those far away from most are in a last bin without an end, and do not flatten the rest', () => {
  const bins = binsOf([10, 12, 14, 16, 18, 20, 22, 9_000], 15, scale);
  assert.deepEqual(bins.at(-1), { from: bins.at(-1)?.from, to: null, people: 1 });
  assert.ok(bins.filter(({ people }) => people > 0).length > 3);
  assert.equal(total(bins), 8);
});

test('where all are alike there are bins beside theirs, and none below nothing', () => {
  const bins = binsOf([1, 1, 1, 1], 1, scale);
  assert.ok(bins.length >= 5);
  assert.equal(bins[0]?.from, 0);
  assert.equal(total(bins), 4);
});
