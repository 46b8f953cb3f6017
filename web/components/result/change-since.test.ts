import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outcome } from '#contract/events.ts';
import { changeSince as changeWith, type Noise } from './change-since.ts';

const accepted: Outcome = {
  verdict: 'accepted',
  passed: 12,
  total: 12,
  cpuMs: 100,
  memoryKiB: 20 * 1024,
  message: null,
  fault: null,
};
const unknown: Noise = { timeMs: null, memoryKiB: null };
const changeSince = (before: Outcome, now: Outcome) => changeWith(before, now, unknown);
const wrong = (passed: number): Outcome => ({ ...accepted, verdict: 'wrong-answer', passed });

test('cases that pass now and did not before are counted', () => {
  assert.equal(
    changeSince(wrong(3), wrong(8)),
    'The attempt before: Wrong answer, 3/12 passed. 5 more cases pass now.',
  );
  assert.match(changeSince(wrong(3), wrong(2)), /1 fewer case passes now\.$/);
  assert.match(changeSince(wrong(3), wrong(3)), /As many pass now\.$/);
});

test('of two accepted attempts time and memory are compared, and noise is no change', () => {
  assert.equal(
    changeSince({ ...accepted, cpuMs: 112 }, accepted),
    'The attempt before: Accepted too. Time about the same (100 ms); memory about the same (20 MiB).',
  );
  assert.match(changeSince({ ...accepted, cpuMs: 400 }, accepted), /Time 400 ms → 100 ms, faster;/);
  assert.match(
    changeSince(accepted, { ...accepted, memoryKiB: 40 * 1024 }),
    /memory 20 MiB → 40 MiB, more\.$/,
  );
});

test('a problem with other cases than before is not compared case by case', () => {
  assert.equal(
    changeSince(wrong(3), { ...accepted, total: 15, passed: 15 }),
    'The attempt before: Wrong answer, 3/12 passed.',
  );
});

test('where the noise was measured, it decides what is a change', () => {
  const told = (cpuMs: number, timeMs: number) =>
    changeWith({ ...accepted, cpuMs }, accepted, { ...unknown, timeMs });
  assert.match(told(112, 3), /Time 112 ms → 100 ms, faster;/);
  assert.match(told(140, 50), /Time about the same \(100 ms\);/);
  assert.match(told(400, 50), /Time 400 ms → 100 ms, faster;/);
});
