import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseResult } from '#contract/events.ts';
import type { Verdict } from '#contract/verdict.ts';
import { cellGroups, firstFailed } from './cells.ts';
import { notStarted, type Progress } from './progress.ts';

const planned = [
  { name: 'samples', cases: 2 },
  { name: 'large', cases: 2 },
];

function result(ordinal: number, group: string, verdict: Verdict, shown = true): CaseResult {
  const detail = { input: {}, expected: '1', actual: '2', stdout: '', stderr: '' };
  return {
    ordinal,
    group,
    name: '',
    verdict,
    cpuMs: 1,
    wallMs: 1,
    memoryKiB: 1,
    message: null,
    fault: null,
    detail: shown ? detail : null,
  };
}

function states(progress: Progress, groups = planned): [string, string[]][] {
  return cellGroups(progress, groups).map((group) => [group.name, group.cells.map((cell) => cell.state)]);
}

test('the strip fills group by group, and shows which case is being judged', () => {
  const progress: Progress = {
    ...notStarted,
    stage: 'running',
    total: 4,
    cases: [result(1, 'samples', 'accepted'), result(2, 'samples', 'wrong-answer')],
  };
  assert.deepEqual(states(progress), [
    ['samples', ['accepted', 'wrong-answer']],
    ['large', ['judging', 'waiting']],
  ]);
});

test('what was not judged when the verdict came, or when it was cancelled, was skipped', () => {
  const progress: Progress = {
    ...notStarted,
    stage: 'done',
    total: 4,
    cases: [result(1, 'samples', 'wrong-answer'), result(2, 'samples', 'accepted')],
  };
  for (const stage of ['done', 'cancelled'] as const) {
    assert.deepEqual(states({ ...progress, stage })[1], ['large', ['skipped', 'skipped']]);
  }
});

test('a run on own cases has the groups that its results name', () => {
  const progress: Progress = {
    ...notStarted,
    stage: 'running',
    total: 3,
    cases: [result(1, 'own', 'accepted')],
  };
  assert.deepEqual(states(progress, []), [['own', ['accepted', 'judging', 'waiting']]]);
});

test('nothing is drawn before the number of cases is known', () => {
  assert.deepEqual(states(notStarted), []);
});

test('the failed case to look at is the first that may be shown', () => {
  const cases = [
    result(1, 'samples', 'accepted'),
    result(2, 'large', 'time-limit-exceeded', false),
    result(3, 'edges', 'wrong-answer'),
  ];
  assert.equal(firstFailed(cases)?.ordinal, 3);
  assert.equal(firstFailed(cases.slice(0, 2))?.ordinal, 2);
  assert.equal(firstFailed(cases.slice(0, 1)), null);
});
