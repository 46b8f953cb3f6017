import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CostSpread } from '#contract/spread.ts';
import { drawnWords, noiseWords, spreadWords } from './spread-words.ts';

const words = { less: 'Faster', more: 'Slower', format: (value: number) => `${value} ms` };

function spread(less: number, same: number, more: number, likeMost = false): CostSpread {
  return { own: 41, noise: 3, bins: [], compared: { less, same, more, likeMost } };
}

const told = (...counts: Parameters<typeof spread>) => spreadWords(spread(...counts), words);

test('a rank is told in tens of per cent, of those who differ by more than the noise', () => {
  assert.equal(told(9, 4, 28), 'Faster than about 70 % of 41 others; about the same as about 10 %.');
  assert.equal(told(23, 0, 19), 'Slower than about 50 % of 42 others.');
});

test('whoever is within the noise of the middle half has no rank', () => {
  assert.equal(told(10, 22, 9, true), 'About the same as most of 41 others.');
});

test('shares at the ends are words', () => {
  assert.equal(told(0, 0, 6), 'Faster than all 6 others.');
  assert.equal(told(0, 1, 98), 'Faster than nearly all of 99 others.');
  assert.equal(told(2, 97, 1), 'Slower than a few of 100 others; about the same as nearly all.');
});

test('while the noise is not known nothing is compared, and that is said', () => {
  const unknown: CostSpread = { ...spread(0, 0, 0), noise: null, compared: null };
  assert.equal(spreadWords(unknown, words), '');
  assert.match(noiseWords(unknown, words.format), /not measured yet, so nothing is compared/);
  assert.match(noiseWords(spread(1, 1, 1), words.format), /differ by up to 3 ms here/);
  assert.match(noiseWords({ ...spread(1, 1, 1), noise: 0 }, words.format), /do not differ here/);
});

test('the drawing is told bin by bin, without those that nobody is in', () => {
  const bins = [
    { from: 10, to: 20, people: 3 },
    { from: 20, to: 30, people: 0 },
    { from: 30, to: null, people: 1 },
  ];
  assert.equal(
    drawnWords({ ...spread(1, 1, 1), bins }, words.format),
    'How many others needed how much. 10 ms to 20 ms: 3; 30 ms and more: 1. Yours: 41 ms.',
  );
});
