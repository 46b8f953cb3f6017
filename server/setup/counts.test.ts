import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addCounts, formatCounts, isSuccess, oneFailed, onePassed } from './counts.ts';

test('counts add up to the line that ends a run', () => {
  assert.equal(formatCounts(addCounts(onePassed, onePassed, oneFailed)), '2 passed, 1 failed');
});

test('a failure, or that nothing ran, is no success', () => {
  assert.equal(isSuccess({ passed: 3, failed: 0 }), true);
  assert.equal(isSuccess({ passed: 3, failed: 1 }), false);
  assert.equal(isSuccess({ passed: 0, failed: 0 }), false);
});
