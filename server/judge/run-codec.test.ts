import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RunOutcome } from '#sandbox/sandbox.ts';
import { fakeSandbox, outcome, reported } from '../testing/fake-sandbox.ts';
import { codecSpec } from '../testing/harness-specs.ts';
import { judgeAll, taskOf } from '../testing/judge-tasks.ts';

describe('a codec', () => {
  const trees = Array.from({ length: 6 }, (_, i) => ({
    input: `{"encode":[${i}]}`,
    answer: `TreeNode([${i}])`,
  }));
  const echo = (decode: (text: string) => RunOutcome) =>
    fakeSandbox(({ input }) => {
      const data = JSON.parse(input);
      return 'encode' in data ? reported(JSON.stringify(`t${data.encode[0]}`)) : decode(data.decode);
    });

  test('is decoded in the other interpreter, from the text alone', async () => {
    const sandbox = echo((text) => reported(`TreeNode([${text.slice(1)}])`));
    const { outcome } = await judgeAll(taskOf(codecSpec, trees), sandbox);
    assert.deepEqual([outcome.verdict, outcome.passed], ['accepted', 6]);
    const decodings = sandbox.requests.filter(({ interpreter }) => interpreter === 'other');
    assert.deepEqual(decodings.map(({ input }) => JSON.parse(input).decode).sort(), [
      't0',
      't1',
      't2',
      't3',
      't4',
      't5',
    ]);
  });

  test('is told whether encoding or decoding failed', async () => {
    const wrong = await judgeAll(
      taskOf(codecSpec, trees.slice(0, 1)),
      echo(() => reported('TreeNode([9])')),
    );
    assert.match(wrong.cases[0]?.message ?? '', /^Decoding returned \[9\], expected \[0\]/);
    const slow = fakeSandbox(() => outcome({ stop: 'cpu', cpuMs: 2_001 }));
    const {
      cases: [first],
    } = await judgeAll(taskOf(codecSpec, trees.slice(0, 1)), slow);
    assert.match(first?.message ?? '', /^While encoding: Did not finish/);
    assert.equal(slow.requests.length, 1);
  });

  test('whose encoder forges a report that is no text is a runtime error', async () => {
    const { outcome } = await judgeAll(
      taskOf(codecSpec, trees.slice(0, 1)),
      fakeSandbox(() => reported('5')),
    );
    assert.equal(outcome.verdict, 'runtime-error');
  });
});
