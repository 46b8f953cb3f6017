import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outcome } from '#contract/events.ts';
import { headlineOf, speechOf } from './verdict-speech.ts';

const outcome: Outcome = {
  verdict: 'judge-error',
  passed: 0,
  total: 1,
  cpuMs: 0,
  memoryKiB: 0,
  message: null,
  fault: null,
};

test('a case that was refused is no fault of the judge, and nothing was counted', () => {
  const message = 'Your own case "mine" cannot be used: it is no number.';
  const refused: Outcome = { ...outcome, refused: true, message };
  assert.equal(headlineOf('run', refused), 'Case refused');
  assert.equal(speechOf('run', refused), `Run: Case refused. ${message}`);
  assert.match(speechOf('submit', outcome), /^Submission: Judge error\. 0 of 1 cases passed\. Our fault/);
});

test('of a program that Python could not read nothing ran, so nothing is counted', () => {
  const unread: Outcome = { ...outcome, verdict: 'compile-error', total: 69, message: "expected ':'" };
  assert.equal(speechOf('submit', unread), "Submission: Compile error. expected ':'");
});

test('a run that passes is no verdict on the problem', () => {
  assert.equal(headlineOf('run', { ...outcome, verdict: 'accepted', passed: 1 }), 'The case passed');
  assert.equal(headlineOf('submit', { ...outcome, verdict: 'accepted', passed: 1 }), 'Accepted');
});
