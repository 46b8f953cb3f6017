import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { BuiltCase, BuiltProblem } from '../problem/built-problem.ts';
import { aProblem } from '../testing/a-problem.ts';
import { judgeAll } from '../testing/judge-tasks.ts';
import { openTestSandbox } from '../testing/test-sandbox.ts';
import { CalibrationFailure, calibrate } from './calibrate.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

const usual = { cpuMs: 100, wallMs: 60_000, memoryKiB: 128 * 1024, outputBytes: 64 * 1024 };

/** Doubles `n`, and computes for n times so many milliseconds: by the clock of its process, so on any machine. */
const takes = (ms: number) =>
  `import time\ndef double(n):\n    end = time.process_time() + n * ${ms / 1000}\n    while time.process_time() < end: pass\n    return 2 * n\n`;

const aCase = (ordinal: number, group: string, n: number, timesReference?: number): BuiltCase => ({
  hash: String(ordinal),
  ordinal,
  group,
  name: `n is ${n}`,
  input: JSON.stringify({ args: [n] }),
  answer: String(2 * n),
  check: { kind: 'exact' },
  limits: { ...usual, ...(timesReference && { timesReference }) },
});

const problem = (referenceMs: number, more: Partial<BuiltProblem> = {}): BuiltProblem =>
  aProblem({
    referenceSource: takes(referenceMs),
    cases: [
      aCase(1, 'sample', 0),
      aCase(2, 'hidden', 1, 5),
      aCase(3, 'hidden', 3, 5),
      aCase(4, 'hidden', 2, 5),
    ],
    ...more,
  });

describe('a limit that is a multiple of the reference', () => {
  test('is that multiple of what it takes here for the slowest case of the group', async () => {
    const { cases } = await calibrate(problem(40), sandbox);
    const limits = cases.map(({ limits }) => limits.cpuMs);
    const [ofSample, first, ...others] = limits;
    assert.equal(ofSample, usual.cpuMs, 'a limit in milliseconds stays as it is');
    assert.ok(first && first >= 600 && first < 700, `${first} ms, for five times some 120 ms`);
    assert.deepEqual(others, [first, first]);
  });

  test('is never below the least that the author gives', async () => {
    const { cases } = await calibrate(problem(1), sandbox);
    assert.deepEqual(new Set(cases.map(({ limits }) => limits.cpuMs)), new Set([usual.cpuMs]));
  });

  test('gives the same verdicts on a machine that is half as fast', async () => {
    for (const machine of [1, 2]) {
      const calibrated = await calibrate(problem(20 * machine), sandbox);
      const { harness, groups, cases, checkerSource } = calibrated;
      const verdictOf = async (ms: number) => {
        const task = { source: takes(ms * machine), harness, groups, cases, checkerSource, showAll: false };
        const { outcome } = await judgeAll({ ...task, stop: 'first-failed-group' }, sandbox);
        return outcome.verdict;
      };
      assert.equal(await verdictOf(50), 'accepted', `2.5 times the reference, ${machine}`);
      assert.equal(await verdictOf(200), 'time-limit-exceeded', `10 times the reference, ${machine}`);
    }
  });

  test('cannot be had where the reference fails, and says so', async () => {
    const wrong = problem(1, { referenceSource: 'def double(n): return n' });
    await assert.rejects(calibrate(wrong, sandbox), (error: Error) => {
      assert.ok(error instanceof CalibrationFailure);
      assert.match(error.message, /the reference of double: wrong-answer/);
      return true;
    });
  });
});

test('a problem with limits in milliseconds alone costs no run', async () => {
  const plain = aProblem();
  const never = { ...sandbox, lease: () => assert.fail('a box was asked for') };
  assert.equal(await calibrate(plain, never as typeof sandbox), plain);
});
