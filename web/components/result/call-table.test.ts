import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callTable, firstDifferent, upToFirstDifference } from './call-table.ts';

test('each call stands beside what it should have given and what it gave', () => {
  const rows = callTable('q = Queue()\nq.enqueue(1)\n\nq.dequeue()\n', 'None\nNone\n1\n', 'None\nNone\n2');
  assert.deepEqual(rows, [
    { line: 1, call: 'q = Queue()', expected: 'None', actual: 'None', same: true },
    { line: 2, call: 'q.enqueue(1)', expected: 'None', actual: 'None', same: true },
    { line: 3, call: 'q.dequeue()', expected: '1', actual: '2', same: false },
  ]);
});

test('calls after a crash have no answer', () => {
  const rows = callTable('a()\nb()', '1\n2', '1');
  assert.deepEqual(
    rows?.map((row) => row.actual),
    ['1', null],
  );
});

test('what cannot be aligned is not', () => {
  assert.equal(callTable('a()\nb()', '1', '1'), null);
});

test('of thousands of calls those that led to the first difference are shown, and it is the last of them', () => {
  const calls = Array.from({ length: 1000 }, (_, index) => `f(${index})`);
  const answers = calls.map(() => '0');
  const rows = callTable(calls.join('\n'), answers.join('\n'), answers.with(500, '1').join('\n')) ?? [];
  const shown = upToFirstDifference(rows);
  assert.equal(shown.at(-1)?.line, 501);
  assert.equal(shown.at(-1), firstDifferent(rows));
  assert.ok(shown.length < 20);
});

test('where nothing differs the calls are shown from the beginning', () => {
  const rows = callTable('a()\nb()', '1\n2', '1\n2') ?? [];
  assert.equal(firstDifferent(rows), null);
  assert.equal(upToFirstDifference(rows).length, 2);
});
