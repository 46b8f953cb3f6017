import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { JudgeEvent } from '#contract/events.ts';
import { BoxFailure } from '#sandbox/box-failure.ts';
import type { RunOutcome } from '#sandbox/sandbox.ts';
import { type FakeSandbox, fakeSandbox, outcome, reported } from '../testing/fake-sandbox.ts';
import { functionSpec } from '../testing/harness-specs.ts';
import { judgeAll, taskOf } from '../testing/judge-tasks.ts';
import { type JudgedEvent, judge } from './judge.ts';

const total = functionSpec(['total'], ['list[int]']);
const cases = (groupsOf: string[]) =>
  groupsOf.map((group, i) => ({ group, input: `{"args":[[${i}]]}`, answer: String(i) }));

/** Answers right, but for the cases that are told. */
function answering(odd: Record<number, RunOutcome>): FakeSandbox {
  return fakeSandbox(({ input }) => {
    const i = Number(/\d+/.exec(input)?.[0]);
    return odd[i] ?? reported(String(i));
  });
}

test('a case event for each case in order, then the verdict, all as the contract has them', async () => {
  const task = taskOf(total, cases(['sample', 'edges', 'secret']));
  const events: JudgedEvent[] = [];
  for await (const event of judge(task, answering({}))) events.push(event);
  assert.deepEqual(
    events.map((event) => JudgeEvent.parse(event).type),
    ['case', 'case', 'case', 'verdict'],
  );
  const { outcome } = await judgeAll(task, answering({}));
  assert.deepEqual(outcome, {
    verdict: 'accepted',
    passed: 3,
    total: 3,
    cpuMs: 5,
    memoryKiB: 15_000,
    message: null,
    fault: null,
  });
});

describe('a box', () => {
  test('has two runs under way and no more', async () => {
    const sandbox = fakeSandbox(async ({ input }) => {
      await new Promise((resolve) => setImmediate(resolve));
      return reported(/\d+/.exec(input)?.[0] ?? '');
    });
    await judgeAll(taskOf(total, cases(Array(8).fill('sample'))), sandbox);
    assert.equal(sandbox.mostUnderWay, 2);
    assert.equal(sandbox.requests.length, 8);
  });

  test('is given back after the verdict, an abort, a failure, and when nobody listens any more', async () => {
    const task = taskOf(total, cases(['sample', 'sample']));
    const fine = answering({});
    await judgeAll(task, fine);
    assert.equal(fine.closed, 1);
    const failing = fakeSandbox(() => Promise.reject(new BoxFailure('gone')));
    await assert.rejects(judgeAll(task, failing), BoxFailure);
    assert.equal(failing.closed, 1);
    const left = answering({});
    for await (const _ of judge(task, left)) break;
    assert.equal(left.closed, 1);
  });

  test('that never answers is left as soon as the signal says so', async () => {
    const stuck = fakeSandbox(() => new Promise(() => {}));
    const controller = new AbortController();
    const judging = judgeAll(taskOf(total, cases(['sample'])), stuck, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await assert.rejects(judging, /enough/);
    assert.equal(stuck.closed, 1);
  });

  test('whose word on a compilation cannot be read has failed', async () => {
    const sandbox = fakeSandbox(
      () => reported('1'),
      () => outcome({ frame: { status: 'malformed', reason: 'x' } }),
    );
    await assert.rejects(judgeAll(taskOf(total, cases(['sample'])), sandbox), BoxFailure);
  });
});

describe('judging stops', () => {
  const wrong = reported('-1');
  const slow = outcome({ stop: 'cpu', cpuMs: 2_010, exit: { signal: 'SIGKILL' } });
  const groupsOf = ['sample', 'sample', 'edges', 'edges', 'secret'];
  const ordinals = async (odd: Record<number, RunOutcome>, stop: 'never' | 'first-failed-group') => {
    const { cases: judged } = await judgeAll(taskOf(total, cases(groupsOf), { stop }), answering(odd));
    return judged.map(({ ordinal }) => ordinal);
  };

  test('after the group in which a case failed', async () => {
    assert.deepEqual(await ordinals({ 2: wrong }, 'first-failed-group'), [1, 2, 3, 4]);
  });

  test('at once after a limit', async () => {
    assert.deepEqual(await ordinals({ 2: slow }, 'first-failed-group'), [1, 2, 3]);
  });

  test('never, where every case is wanted', async () => {
    assert.deepEqual(await ordinals({ 0: slow, 2: wrong }, 'never'), [1, 2, 3, 4, 5]);
  });

  test('and the verdict is that of the first case that failed, the figures those of the dearest', async () => {
    const odd = { 1: { ...wrong, cpuMs: 70 }, 3: { ...slow, memoryKiB: 99_999 } };
    const { outcome } = await judgeAll(taskOf(total, cases(groupsOf)), answering(odd));
    assert.equal(outcome.verdict, 'wrong-answer');
    assert.deepEqual(
      [outcome.passed, outcome.total, outcome.cpuMs, outcome.memoryKiB],
      [3, 5, 2_010, 99_999],
    );
    assert.match(outcome.message ?? '', /^Case 2 of 5 \(case 2\): It returned -1, expected 1/);
  });
});
