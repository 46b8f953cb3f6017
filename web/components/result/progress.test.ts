import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseResult, Outcome, SubmissionEvent } from '#contract/events.ts';
import type { Submission } from '#contract/submissions.ts';
import { applyEvent, applySnapshot, isOver, notStarted, type Progress } from './progress.ts';

function result(ordinal: number): CaseResult {
  return {
    ordinal,
    group: 'edges',
    name: `case ${ordinal}`,
    verdict: 'accepted',
    cpuMs: 1,
    wallMs: 2,
    memoryKiB: 9000,
    message: null,
    fault: null,
    detail: null,
  };
}

const outcome: Outcome = {
  verdict: 'accepted',
  passed: 2,
  total: 2,
  cpuMs: 1,
  memoryKiB: 9000,
  message: null,
  fault: null,
};

function after(events: SubmissionEvent[]): Progress {
  return events.reduce(applyEvent, notStarted);
}

function submission(cases: CaseResult[], end: Outcome | null): Submission {
  return {
    id: '00000000-0000-4000-8000-000000000000',
    problem: 'sum',
    mode: 'submit',
    status: end ? 'done' : 'running',
    createdAt: '2026-01-01T00:00:00Z',
    outcome: end,
    source: '',
    cases,
    version: { number: 1, inForce: true },
  };
}

test('the place in the queue is known until the judging begins', () => {
  assert.equal(after([{ seq: 0, type: 'queued', position: 3 }]).position, 3);
  const running = after([
    { seq: 0, type: 'queued', position: 3 },
    { seq: 1, type: 'running', cases: 2, attempt: 1 },
    { seq: 1, type: 'queued', position: 0 },
  ]);
  assert.equal(running.stage, 'running');
  assert.equal(running.position, null);
});

test('cases add up to the verdict', () => {
  const progress = after([
    { seq: 1, type: 'running', cases: 2, attempt: 1 },
    { seq: 2, type: 'case', ...result(1) },
    { seq: 3, type: 'case', ...result(2) },
    { seq: 4, type: 'verdict', ...outcome },
  ]);
  assert.deepEqual(progress, {
    stage: 'done',
    position: null,
    total: 2,
    attempt: 1,
    cases: [result(1), result(2)],
    outcome,
  });
});

test('a judge that takes over begins the list again', () => {
  const progress = after([
    { seq: 1, type: 'running', cases: 2, attempt: 1 },
    { seq: 2, type: 'case', ...result(1) },
    { seq: 3, type: 'running', cases: 2, attempt: 2 },
  ]);
  assert.equal(progress.attempt, 2);
  assert.deepEqual(progress.cases, []);
});

test('a case told twice is there once', () => {
  const progress = after([
    { seq: 2, type: 'case', ...result(1) },
    { seq: 2, type: 'case', ...result(1) },
  ]);
  assert.equal(progress.cases.length, 1);
});

test('a snapshot that is behind changes nothing, one that is ahead does', () => {
  const progress = after([
    { seq: 1, type: 'running', cases: 3, attempt: 1 },
    { seq: 2, type: 'case', ...result(1) },
    { seq: 3, type: 'case', ...result(2) },
  ]);
  assert.equal(applySnapshot(progress, submission([result(1)], null)), progress);
  const ahead = applySnapshot(progress, submission([result(2), result(1), result(3)], null));
  assert.deepEqual(
    ahead.cases.map((one) => one.ordinal),
    [1, 2, 3],
  );
  assert.equal(ahead.total, 3);
  assert.equal(applySnapshot(progress, submission([result(1), result(2)], outcome)).stage, 'done');
});

test('what was cancelled is over, with what was judged until then, and no verdict', () => {
  const progress = after([
    { seq: 1, type: 'running', cases: 3, attempt: 1 },
    { seq: 2, type: 'case', ...result(1) },
    { seq: 3, type: 'cancelled' },
  ]);
  assert.deepEqual([progress.stage, progress.cases, progress.outcome], ['cancelled', [result(1)], null]);
  assert.ok(isOver(progress));
  const read = applySnapshot(after([{ seq: 1, type: 'running', cases: 3, attempt: 1 }]), {
    ...submission([], null),
    status: 'cancelled',
  });
  assert.deepEqual([read.stage, read.total], ['cancelled', 3]);
});
