import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuiltCase } from '../problem/built-problem.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import { queueSpec } from '../testing/harness-specs.ts';
import { declaredTypes } from './declared-mismatch.ts';
import { judgeReport } from './judge-report.ts';

const harness: HarnessSpec = {
  ...queueSpec,
  methods: [
    { names: ['put'], params: [{ name: 'x', type: { t: 'int' } }], returns: { t: 'none' } },
    { names: ['take'], params: [], returns: { t: 'int' } },
  ],
} as HarnessSpec;

const rounds = 500;
const ops = ['["new","q",[]]', ...Array(rounds).fill('["call","q","put",[1]],["call","q","take",[]]')];
const input = `{"ops":[${ops.join(',')}]}`;
const lines = ['None', ...Array(rounds).fill('None\n1')].join('\n');

test('each result of a class has the type of its method, and what makes the object has none', () => {
  const typeOf = declaredTypes({ input } as BuiltCase, harness);
  assert.deepEqual([0, 1, 2, 2 * rounds, 2 * rounds + 1].map(typeOf), [
    null,
    { t: 'none' },
    { t: 'int' },
    { t: 'int' },
    null,
  ]);
});

test('however many operations a case has, its input is gone through once before a checker is asked', () => {
  let read = 0;
  const one = {
    get input() {
      read += 1;
      return input;
    },
    answer: lines,
    check: { kind: 'python' },
    limits: { outputBytes: 1 << 20 },
  } as unknown as BuiltCase;
  const report = { results: lines, raised: [], fatal: null };
  assert.deepEqual(judgeReport(report as never, one, harness), { verdict: 'undecided' });
  assert.ok(read <= 2, `read ${read} times`);
});
