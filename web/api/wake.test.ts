import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onDoubt } from './wake.ts';

test('a clock that has jumped means that the machine slept; one that only ticks does not', (context) => {
  context.mock.timers.enable({ apis: ['setInterval', 'Date'] });
  let doubts = 0;
  const stop = onDoubt(() => {
    doubts += 1;
  });
  for (let ticks = 0; ticks < 12; ticks += 1) context.mock.timers.tick(5_000);
  assert.equal(doubts, 0);
  context.mock.timers.setTime(600_000);
  context.mock.timers.tick(5_000);
  assert.equal(doubts, 1);
  stop();
  context.mock.timers.setTime(6_000_000);
  context.mock.timers.tick(5_000);
  assert.equal(doubts, 1);
});
