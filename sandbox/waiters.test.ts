import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Waiters } from './waiters.ts';

test('who came first is served first', async () => {
  const waiters = new Waiters<number>();
  const served = [waiters.wait(), waiters.wait()];
  waiters.serve(1);
  waiters.serve(2);
  assert.deepEqual(await Promise.all(served), [1, 2]);
  assert.equal(waiters.serve(3), false);
});

test('who leaves the queue is passed over', async () => {
  const waiters = new Waiters<number>();
  const leaving = new AbortController();
  const left = waiters.wait(leaving.signal);
  const next = waiters.wait();
  leaving.abort();
  await assert.rejects(left, { name: 'AbortError' });
  waiters.serve(1);
  assert.equal(await next, 1);
});

test('who has left before coming does not wait', async () => {
  const waiters = new Waiters<number>();
  await assert.rejects(waiters.wait(AbortSignal.abort()), { name: 'AbortError' });
  assert.equal(waiters.length, 0);
});

test('all can be sent away', async () => {
  const waiters = new Waiters<number>();
  const waiting = [waiters.wait(), waiters.wait()];
  waiters.rejectAll(new Error('closed'));
  for (const one of waiting) await assert.rejects(one, /closed/);
});
