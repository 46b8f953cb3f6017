import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import { fakeSandbox, reported } from '../testing/fake-sandbox.ts';
import { functionSpec } from '../testing/harness-specs.ts';
import { judgeAll, taskOf } from '../testing/judge-tasks.ts';
import type { JudgeTask } from './task.ts';

const source = 'def total(nums):\n    def helper(x):\n        return x[10**6]\n    return helper(nums)\n';
const input = '{"args":[[123456789]]}';
const declared = functionSpec(['total'], ['list[int]']) as HarnessSpec & { kind: 'function' };
const total: HarnessSpec = { ...declared, entry: { ...declared.entry, returns: { t: 'int' } } };

async function judgeOne(group: string, results: string, more: object = {}, task: Partial<JudgeTask> = {}) {
  const one = { group, name: 'one very large number', input, answer: '987654321' };
  const sandbox = fakeSandbox(() => ({ ...reported(results, more), stdout: 'out\u0000', stderr: 'err' }));
  const { cases, outcome } = await judgeAll(taskOf(total, [one], { source, ...task }), sandbox);
  assert.ok(cases[0]);
  return { result: cases[0], outcome };
}

/** A program that puts the input wherever a report has room for text. */
const leak = '123456789';
const leaking = {
  raised: [
    {
      at: 0,
      type: `E${leak}`,
      message: leak,
      line: 3,
      column: 5,
      trace: [
        { line: 3, function: 'total.<locals>.helper', code: leak },
        { line: 4, function: `f${leak}`, code: leak },
        { line: 500_000, function: 'f', code: leak },
      ],
    },
  ],
};

describe('a case of a shown group', () => {
  test('is shown in full, failed or not, with texts that are safe to store', async () => {
    const detail = {
      input: { nums: '[123456789]' },
      expected: '987654321',
      stdout: 'out\\x00',
      stderr: 'err',
    };
    const named = { ...detail, input: { p0: '[123456789]' } };
    const good = await judgeOne('sample', '987654321');
    assert.deepEqual(good.result.detail, { ...named, actual: '987654321' });
    const bad = await judgeOne('sample', '"x"');
    assert.deepEqual(bad.result.detail, { ...named, actual: '"x"' });
    assert.equal(bad.result.message, 'It returned "x", expected 987654321: expected int, got str');
  });

  test('of which any answer out of several is right names them as answers, not as a list', async () => {
    const one = { group: 'sample', name: 'any', input, answer: '[3, 4]', check: { kind: 'any_of' } as const };
    const { cases } = await judgeAll(
      taskOf(total, [one], { source }),
      fakeSandbox(() => reported('5')),
    );
    assert.equal(cases[0]?.detail?.expected, '3 or 4');
    assert.equal(cases[0]?.message, 'It returned 5, expected one of [3, 4]');
  });
});

describe('a case of an on_fail group', () => {
  test('is shown once failed, with what its author says of the group', async () => {
    const { result, outcome } = await judgeOne('edges', '5');
    assert.equal(result.detail?.expected, '987654321');
    assert.match(result.message ?? '', /returned 5.*\nThink of the empty list\.$/);
    assert.match(outcome.message ?? '', /Think of the empty list/);
  });

  test('is not shown while it passes', async () => {
    const { result } = await judgeOne('edges', '987654321');
    assert.deepEqual([result.detail, result.message, result.name], [null, null, 'one very large number']);
  });
});

describe('a hidden case', () => {
  const secrets = /123456789|987654321|very large|424242/;
  const check = (told: object) => assert.doesNotMatch(JSON.stringify(told), secrets);

  test('tells nothing of its input or answer when the answer is wrong', async () => {
    const told = await judgeOne('secret', '424242');
    check(told);
    assert.deepEqual(
      [told.result.message, told.result.name, told.result.detail],
      ['Wrong answer.', 'secret 1', null],
    );
  });

  test('tells a wrong type, which the signature tells too', async () => {
    const told = await judgeOne('secret', '"123456789"');
    check(told);
    assert.equal(told.result.message, 'Wrong answer: it returned str where int is declared.');
    assert.match(
      (await judgeOne('secret', '<generator>')).result.message ?? '',
      /something where int is declared/,
    );
  });

  test("tells of an exception its builtin type and the learner's own lines, whatever the program put there", async () => {
    const told = await judgeOne('secret', 'raises IndexError', leaking);
    check(told);
    assert.deepEqual(told.result.fault, {
      type: 'An exception of its own',
      message: '',
      line: 3,
      column: 5,
      trace: [
        { line: 3, function: 'total.<locals>.helper', code: 'return x[10**6]' },
        { line: 4, function: '', code: 'return helper(nums)' },
      ],
    });
    assert.match(told.result.message ?? '', /on line 3/);
  });

  test('tells nothing of names that a program made up for what it defines', async () => {
    const fatal = { type: 'EntryMissing', message: `defines: x${leak}`, line: null, column: null, trace: [] };
    const told = await judgeOne('secret', '', {
      fatal: { ...fatal, at: null, phase: 'load', reason: 'missing-entry' },
    });
    check(told);
    assert.match(told.result.message ?? '', /sum_all|total/);
  });

  test('is shown like any other where everything is: runs on own cases', async () => {
    const { result } = await judgeOne('secret', '424242', {}, { showAll: true });
    assert.equal(result.detail?.actual, '424242');
    assert.equal(result.name, 'one very large number');
  });
});

describe('a case without an expected value', () => {
  const run = async (results: string) => {
    const one = { input, answer: '' };
    const { cases } = await judgeAll(
      taskOf(total, [one], { showAll: true }),
      fakeSandbox(() => reported(results)),
    );
    return cases[0];
  };

  test('accepts any value and shows it', async () => {
    const result = await run('"anything"');
    assert.deepEqual(
      [result?.verdict, result?.detail?.expected, result?.detail?.actual],
      ['accepted', null, '"anything"'],
    );
  });

  test('does not accept an exception', async () => {
    assert.equal((await run('raises KeyError'))?.verdict, 'runtime-error');
  });
});

test('texts longer than what is kept are cut and say so', async () => {
  const long = `[${'1234567, '.repeat(100_000)}1]`;
  const { result } = await judgeOne('sample', long);
  assert.ok(JSON.stringify(result).length < 20_000);
  assert.match(result.detail?.actual ?? '', /more/);
});
