import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { RunLimits, RunOutcome, Sandbox, Stop } from '../sandbox.ts';
import { openSandbox, resultOf, roomy, runOnce } from './real-sandbox.ts';

export type Attack = {
  /** A sentence: what the program does, and what comes of it. */
  name: string;
  source: string;
  limits?: Partial<RunLimits>;
  expect: (outcome: RunOutcome) => void;
};

const honest = 'def f(x):\n    return "fine"';

/** Runs each attack in one and the same box, and an honest program after each: nothing may have changed for it. */
export function describeAttacks(title: string, attacks: Attack[]): void {
  describe(title, { timeout: 600_000 }, () => {
    let sandbox: Sandbox;
    before(async () => {
      sandbox = await openSandbox();
    });
    after(() => sandbox[Symbol.asyncDispose]());
    for (const { name, source, limits, expect } of attacks) {
      test(name, async () => {
        expect(await runOnce(sandbox, source, { ...roomy, ...limits }));
        const next = await runOnce(sandbox, honest);
        assert.equal(resultOf(next), '"fine"', JSON.stringify(next));
        assert.equal(sandbox.stats().retired, 0, 'the box did not survive');
      });
    }
  });
}

export function stoppedBy(...limits: Stop[]): Attack['expect'] {
  return (outcome) => {
    assert.ok(outcome.stop !== null && limits.includes(outcome.stop), JSON.stringify(outcome).slice(0, 2000));
  };
}

export function returns(text: string): Attack['expect'] {
  return (outcome) => {
    assert.equal(resultOf(outcome), text, JSON.stringify(outcome).slice(0, 2000));
    assert.equal(outcome.stop, null);
  };
}

/** It failed by itself: no answer, or an exception in its place. */
export function fails(pattern: RegExp): Attack['expect'] {
  return (outcome) => {
    const result = resultOf(outcome);
    const told = `${result} ${JSON.stringify(outcome.exit)} ${outcome.frame.status} ${outcome.stderr}`;
    assert.match(told, pattern);
    assert.equal(outcome.stop, null);
  };
}
