import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sortToCases } from './field-errors.ts';

test('a refusal goes to the field of the case it is about', () => {
  const { errors, others } = sortToCases(
    [
      { path: 'cases.1.input.nums', message: 'not a list' },
      { path: 'cases.1.name', message: 'too long' },
      { path: 'cases.0', message: 'odd' },
      { path: 'source', message: 'too large' },
      { path: 'cases.9.input.nums', message: 'no such case' },
    ],
    [40, 41],
  );
  assert.deepEqual(Object.fromEntries(errors.get(41) ?? []), { nums: 'not a list', name: 'too long' });
  assert.deepEqual(Object.fromEntries(errors.get(40) ?? []), { '': 'odd' });
  assert.deepEqual(
    others.map((other) => other.path),
    ['source', 'cases.9.input.nums'],
  );
});

test('two messages about one field are both said', () => {
  const twice = ['too short', 'not sorted'].map((message) => ({ path: 'cases.0.input.nums', message }));
  assert.equal(sortToCases(twice, [0]).errors.get(0)?.get('nums'), 'too short. not sorted');
});
