import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Sandbox } from './sandbox.ts';
import { caseInput, openSandbox, openSession, resultOf, roomy, runOnce } from './testing/real-sandbox.ts';

/** Prints as long as it can, from before the run that starts it goes on. */
const daemon = `
import os, time
def daemon():
    reader, writer = os.pipe()
    if os.fork() == 0:
        os.setsid()
        while True:
            print("late", flush=True)
            os.write(writer, b"x")
            time.sleep(0.001)
    os.read(reader, 1)
`;

describe('A run', { timeout: 300_000 }, () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await openSandbox();
  });
  after(() => sandbox[Symbol.asyncDispose]());

  test('keeps what was printed before its time was up', async () => {
    const source = 'import time\ndef f(x):\n    print("so far")\n    time.sleep(1000)';
    const outcome = await runOnce(sandbox, source, { wallMs: 500 });
    assert.equal(outcome.stop, 'wall');
    assert.equal(outcome.stdout, 'so far\n');
  });

  test('with a limit that is no whole number is refused by name, and the box goes on', async () => {
    for (const limits of [{ cpuMs: 0.5 }, { wallMs: 0 }, { memoryKiB: -1 }, { outputBytes: Number.NaN }]) {
      const [name = ''] = Object.keys(limits);
      await assert.rejects(
        runOnce(sandbox, 'def f(x): return x', limits),
        new RegExp(`the limit ${name} is`),
      );
    }
    assert.equal(resultOf(await runOnce(sandbox, 'def f(x): return 5')), '5');
  });

  test('keeps the beginning of a flood', async () => {
    const outcome = await runOnce(sandbox, 'def f(x):\n    while True: print("flood")');
    assert.equal(outcome.stop, 'output');
    assert.match(outcome.stdout, /^flood\nflood\n/);
    assert.equal(outcome.stdout.length, 64 * 1024);
    assert.equal(outcome.outputCut, true);
  });

  test('is stopped by a little too much output, however short it was', async () => {
    const outcome = await runOnce(sandbox, 'def f(x):\n    print("x" * 1000)', { outputBytes: 1000 });
    assert.equal(outcome.stop, 'output');
  });

  test('may ask for a stack for its threads that is larger than its memory', async () => {
    const source = [
      'import threading',
      'def f(x):',
      '    threading.stack_size(512 * 1024 * 1024)',
      '    seen = []',
      '    thread = threading.Thread(target=seen.append, args=(1,))',
      '    thread.start(); thread.join()',
      '    return seen',
    ].join('\n');
    assert.equal(resultOf(await runOnce(sandbox, source)), '[1]');
  });

  test('has no output of the run before it', async () => {
    const source = `${daemon}\ndef f(x):\n    if x: daemon()\n    return x`;
    await using session = await openSession(sandbox, source);
    for (const starts of [true, false, true, false]) {
      const outcome = await session.run({ input: caseInput(starts), limits: roomy });
      assert.equal(resultOf(outcome), starts ? 'True' : 'False');
      assert.equal(outcome.stdout.includes('late'), starts);
    }
  });
});
