import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ByteQueue } from './byte-queue.ts';

test('bytes come out in order however they were cut on the way in', () => {
  const queue = new ByteQueue();
  for (const piece of ['a', 'bcd', '', 'ef']) queue.push(Buffer.from(piece));
  assert.equal(queue.take(2)?.toString(), 'ab');
  assert.equal(queue.take(3)?.toString(), 'cde');
  assert.equal(queue.length, 1);
});

test('nothing comes out before there is enough', () => {
  const queue = new ByteQueue();
  queue.push(Buffer.from('abc'));
  assert.equal(queue.take(4), null);
  assert.equal(queue.take(3)?.toString(), 'abc');
  assert.equal(queue.take(0)?.length, 0);
});
