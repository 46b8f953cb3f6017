import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aProblem } from '../testing/a-problem.ts';
import { fakeSandbox, reported } from '../testing/fake-sandbox.ts';
import { createReferenceRepeater, type RepeatedRun } from './repeat-reference.ts';

const { signal } = new AbortController();
const problem = aProblem();

/** Answers both cases of the problem rightly unless told otherwise. */
function start(options: { idle?: boolean; apartMs?: number; answer?: () => string } = {}) {
  const saved: RepeatedRun[] = [];
  const warnings: string[] = [];
  const sandbox = fakeSandbox(({ input }) => {
    const [n] = (JSON.parse(input ?? '') as { args: number[] }).args;
    return reported(options.answer?.() ?? String(2 * (n ?? 0)));
  });
  const repeat = createReferenceRepeater({
    sandbox,
    isIdle: async () => options.idle ?? true,
    save: async (run) => {
      saved.push(run);
    },
    log: { warn: (_details, message) => warnings.push(message) },
    apartMs: options.apartMs ?? 0,
  });
  return { repeat, saved, warnings, sandbox };
}

test('the reference is judged as a submission is, and what it cost is kept', async () => {
  const { repeat, saved, sandbox } = start();
  await repeat(7, problem, signal);
  assert.deepEqual(saved, [{ versionId: 7, cpuMs: 5, memoryKiB: 15_000 }]);
  assert.equal(sandbox.closed, 1, 'its box is given back');
});

test('each version is measured a few times and then left in peace', async () => {
  const { repeat, saved } = start();
  for (let times = 0; times < 20; times += 1) await repeat(7, problem, signal);
  await repeat(8, problem, signal);
  assert.equal(saved.filter(({ versionId }) => versionId === 7).length, 6);
  assert.equal(saved.filter(({ versionId }) => versionId === 8).length, 1);
});

test('not twice within a short time, and not while somebody waits', async () => {
  const soon = start({ apartMs: 60_000 });
  await soon.repeat(7, problem, signal);
  await soon.repeat(7, problem, signal);
  assert.equal(soon.saved.length, 1);
  const busy = start({ idle: false });
  await busy.repeat(7, problem, signal);
  assert.deepEqual([busy.saved, busy.sandbox.requests], [[], []]);
});

test('what goes wrong is told in the log and is nobody else’s trouble', async () => {
  const wrong = start({ answer: () => '0' });
  await wrong.repeat(7, problem, signal);
  assert.deepEqual(wrong.saved, []);
  const broken = start({
    answer: () => {
      throw new Error('the box died');
    },
  });
  await broken.repeat(7, problem, signal);
  assert.deepEqual(broken.warnings, ['the reference was not repeated']);
});
