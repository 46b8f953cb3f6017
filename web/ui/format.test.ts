import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatMemory, formatTime, plural } from './format.ts';

test('times are told in the unit a person would use', () => {
  assert.equal(formatTime(0.2), '<1 ms');
  assert.equal(formatTime(34.4), '34 ms');
  assert.equal(formatTime(2000), '2 s');
  assert.equal(formatTime(1234), '1.23 s');
});

test('memory is told in the unit a person would use', () => {
  assert.equal(formatMemory(512), '512 KiB');
  assert.equal(formatMemory(12_400), '12.1 MiB');
  assert.equal(formatMemory(262_144), '256 MiB');
});

test('one thing is not many', () => {
  assert.equal(plural(1, 'case'), '1 case');
  assert.equal(plural(3, 'case'), '3 cases');
});
