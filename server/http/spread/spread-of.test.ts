import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AcceptedCost } from '../../store/accepted.ts';
import { spreadOf } from './spread-of.ts';

const own = { userId: 'me', cpuMs: 100, memoryKiB: 10_240 };
const referenceRuns = [98, 100, 102].map((cpuMs) => ({ cpuMs, memoryKiB: 10_240 }));

function accepted(userId: string, cpuMs: number, more: Partial<AcceptedCost> = {}): AcceptedCost {
  return { userId, cpuMs, memoryKiB: 10_240, program: `of ${userId} ${cpuMs}`, ...more };
}

const times = (...cpuMs: number[]) => cpuMs.map((one, index) => accepted(`person ${index}`, one));

test('with fewer than five people nothing is compared', () => {
  const { others, timeMs } = spreadOf({ own, accepted: times(50, 60, 70), referenceRuns });
  assert.equal(others, 3);
  assert.deepEqual(timeMs, { own: 100, noise: 4, bins: [], compared: null });
});

test('a person counts once, with the newest, and the caller not among the others', () => {
  const rows = [...times(50, 60, 70, 80), accepted('person 0', 900), accepted('me', 20)];
  const { others, timeMs } = spreadOf({ own, accepted: rows, referenceRuns });
  assert.equal(others, 4);
  assert.deepEqual(timeMs.compared, { less: 4, same: 0, more: 0, likeMost: false });
});

test('who differs by no more than the noise is neither better nor worse', () => {
  const { timeMs, memoryKiB } = spreadOf({ own, accepted: times(97, 103, 99, 50, 200), referenceRuns });
  assert.equal(timeMs.noise, 4);
  assert.deepEqual(timeMs.compared, { less: 1, same: 3, more: 1, likeMost: true });
  assert.deepEqual(memoryKiB.compared, { less: 0, same: 5, more: 0, likeMost: true });
});

test('while no program was judged often enough nothing is said of better and worse', () => {
  const { timeMs } = spreadOf({ own, accepted: times(1, 2, 3, 4), referenceRuns: [] });
  assert.deepEqual([timeMs.noise, timeMs.compared], [null, null]);
  assert.ok(timeMs.bins.length > 0, 'it is drawn all the same');
});

test('the same source handed in again tells the noise as well', () => {
  const same = [100, 130, 115].map((cpuMs, index) => accepted(`copy ${index}`, cpuMs, { program: 'one' }));
  const { timeMs } = spreadOf({ own, accepted: [...same, ...times(90)], referenceRuns: [] });
  assert.equal(timeMs.noise, 30);
});
