import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createUidSource } from './uids.ts';

test('every submission has a uid that no other one has at the same time', () => {
  const uids = createUidSource(39_999);
  const first = uids.take();
  const second = uids.take();
  assert.deepEqual([first, second], [59_999, 20_000]);
});

test('a uid that is in use is passed over when the numbers come round', () => {
  const uids = createUidSource(0);
  const kept = uids.take();
  for (let i = 1; i < 40_000; i += 1) uids.giveBack(uids.take());
  assert.equal(uids.take(), kept + 1);
});

test('every uid exists in a user namespace, which has 65536 of them', () => {
  const uids = createUidSource();
  const all = Array.from({ length: 40_000 }, () => uids.take());
  assert.ok(Math.max(...all) < 65_534 && Math.min(...all) > 0);
  assert.equal(new Set(all).size, all.length);
});
