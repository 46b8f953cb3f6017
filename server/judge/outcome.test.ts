import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RunOutcome } from '#sandbox/sandbox.ts';
import { fakeSandbox, outcome, reported } from '../testing/fake-sandbox.ts';
import { functionSpec } from '../testing/harness-specs.ts';
import { judgeAll, taskOf } from '../testing/judge-tasks.ts';

const total = functionSpec(['total'], ['list[int]']);
const one = taskOf(total, [{ input: '{"args":[[0]]}', answer: '0' }]);

const outOfMemory = {
  type: 'MemoryError',
  message: '',
  line: null,
  column: null,
  trace: [],
  at: 0,
  phase: 'call',
  reason: 'memory',
};

describe('an outcome becomes a verdict with its reason', () => {
  const kinds: [what: string, outcome: RunOutcome, verdict: string, message: RegExp][] = [
    [
      'CPU time',
      outcome({ stop: 'cpu', cpuMs: 2_010 }),
      'time-limit-exceeded',
      /Did not finish.*2.01 s of CPU time; 2 s are allowed/,
    ],
    [
      'waiting',
      outcome({ stop: 'wall', cpuMs: 3, wallMs: 6_010 }),
      'time-limit-exceeded',
      /6.01 s on the clock.*3 ms; 6 s on the clock are allowed.*mostly waiting/,
    ],
    [
      'computing on a busy machine',
      outcome({ stop: 'wall', cpuMs: 1_500, wallMs: 8_010 }),
      'time-limit-exceeded',
      /8.01 s on the clock.*1.5 s; .*\. It waited in between, or the machine was busy/,
    ],
    [
      'finishing too late',
      { ...reported('0'), cpuMs: 2_500 },
      'time-limit-exceeded',
      /Finished, but used 2.5 s/,
    ],
    [
      'finishing too late by the clock',
      { ...reported('0'), wallMs: 7_000 },
      'time-limit-exceeded',
      /Finished, but took 7 s/,
    ],
    [
      'memory',
      outcome({ stop: 'memory', memoryKiB: 270_000 }),
      'memory-limit-exceeded',
      /Used 263.7 MiB of memory; 256 MiB are allowed/,
    ],
    [
      'memory found too large afterwards',
      { ...reported('0'), memoryKiB: 270_000 },
      'memory-limit-exceeded',
      /263.7 MiB/,
    ],
    ['output', outcome({ stop: 'output' }), 'output-limit-exceeded', /more than 64 KiB/],
    ['SIGSEGV', outcome({ exit: { signal: 'SIGSEGV' } }), 'runtime-error', /SIGSEGV: usually a recursion/],
    [
      'an unknown signal',
      outcome({ exit: { signal: 'SIGRTMIN' } }),
      'runtime-error',
      /killed by the signal SIGRTMIN\./,
    ],
    [
      'a text with too many brackets for Python',
      reported('', { fatal: { ...outOfMemory, message: 'Parser stack overflowed - too complex' } }),
      'runtime-error',
      /^MemoryError: Parser stack overflowed/,
    ],
    ['a MemoryError', reported('', { fatal: outOfMemory }), 'memory-limit-exceeded', /more memory than the/],
    ['os._exit', outcome({ exit: { code: 0 } }), 'runtime-error', /exit status 0 before it had answered/],
    [
      'a closed stdout',
      outcome({ exit: { code: 120 } }),
      'runtime-error',
      /descriptor .* closed or replaced/,
    ],
    [
      'a report that could not be made',
      outcome({ exit: { code: 121 } }),
      'runtime-error',
      /exit status 121: Python itself/,
    ],
    [
      'a malformed frame',
      outcome({ frame: { status: 'malformed', reason: 'two' } }),
      'runtime-error',
      /did not arrive/,
    ],
    [
      'a frame that is too long',
      outcome({ frame: { status: 'malformed', reason: 'longer than 9 bytes' } }),
      'runtime-error',
      /^The answer is longer than 9 bytes/,
    ],
    [
      'a forged report',
      outcome({ frame: { status: 'ok', payload: '{"verdict": "accepted"}' } }),
      'runtime-error',
      /did not arrive/,
    ],
    ['too few results', reported(''), 'runtime-error', /did not arrive/],
    ['too many results', reported('0\n0'), 'runtime-error', /did not arrive/],
    [
      'a stop that nobody foresaw',
      outcome({ stop: 'gravity' as never }),
      'judge-error',
      /unknown to the judge: gravity/,
    ],
    [
      'a frame that nobody foresaw',
      outcome({ frame: { status: 'great' } as never }),
      'judge-error',
      /unknown kind/,
    ],
  ];
  for (const [what, run, verdict, message] of kinds) {
    test(what, async () => {
      const {
        cases: [only],
        outcome,
      } = await judgeAll(
        one,
        fakeSandbox(() => run),
      );
      assert.deepEqual([only?.verdict, outcome.verdict], [verdict, verdict]);
      assert.match(only?.message ?? '', message);
    });
  }

  test('a limit of one second is told in the singular', async () => {
    const limits = { cpuMs: 1_000, wallMs: 5_000, memoryKiB: 262_144, outputBytes: 65_536 };
    const task = taskOf(total, [{ input: '{"args":[[0]]}', answer: '0', limits }]);
    const { outcome: told } = await judgeAll(
      task,
      fakeSandbox(() => outcome({ stop: 'cpu', cpuMs: 1_010 })),
    );
    assert.match(told.message ?? '', /1\.01 s of CPU time; 1 s is allowed/);
  });

  test('a task without cases is never accepted', async () => {
    assert.equal(
      (
        await judgeAll(
          taskOf(total, []),
          fakeSandbox(() => reported('0')),
        )
      ).outcome.verdict,
      'judge-error',
    );
  });
});
