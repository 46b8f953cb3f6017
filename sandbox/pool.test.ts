import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openDocker } from '../server/setup/docker-engine.ts';
import { ensureSandboxImage } from '../server/setup/sandbox-image.ts';
import { JUDGE_LABEL } from './docker.ts';
import type { Sandbox } from './sandbox.ts';
import { removeDeadBoxes } from './stray-boxes.ts';
import {
  caseInput,
  harness,
  openSandbox,
  openSession,
  resultOf,
  roomy,
  runOnce,
} from './testing/real-sandbox.ts';
import { boxesOf, createPoolWatch, until } from './testing/watch-pool.ts';

const echo = 'def f(x):\n    return x';
const program = { source: echo, harness };
const docker = openDocker();

describe('A box beside another', { timeout: 300_000 }, () => {
  test('can be had by everybody who holds one, however few boxes there are', async () => {
    await using sandbox = await openSandbox({ boxes: 2 });
    const holders = await Promise.all([openSession(sandbox, echo), openSession(sandbox, echo)]);
    const waits = openSession(sandbox, echo);
    const beside = await Promise.all(holders.map(() => sandbox.lease(program, { beside: true })));
    assert.deepEqual({ ...sandbox.stats(), starting: 0 }, { ready: 0, leased: 4, starting: 0, retired: 0 });
    for (const session of beside) await session[Symbol.asyncDispose]();
    // Two are ready, and still nobody may have a third: they are for those who hold one.
    assert.equal(sandbox.stats().ready, 2);
    const again = await sandbox.lease(program, { beside: true });
    assert.equal(sandbox.stats().ready, 1);
    await holders[0]?.[Symbol.asyncDispose]();
    const session = await waits;
    assert.equal(resultOf(await session.run({ input: caseInput(1), limits: roomy })), '1');
    for (const open of [again, session, holders[1]]) await open?.[Symbol.asyncDispose]();
    assert.equal(sandbox.stats().leased, 0);
  });

  test('is given to who waits for one when the box of another dies', async () => {
    await using sandbox = await openSandbox({ boxes: 1, uses: 2 });
    const holder = await openSession(sandbox, echo);
    await (await sandbox.lease(program, { beside: true }))[Symbol.asyncDispose]();
    await holder[Symbol.asyncDispose]();
    const second = await openSession(sandbox, echo);
    const waits = openSession(sandbox, echo);
    await second[Symbol.asyncDispose]();
    const third = await waits;
    assert.equal(resultOf(await third.run({ input: caseInput(3), limits: roomy })), '3');
    await third[Symbol.asyncDispose]();
  });
});

describe('A pool of one box', { timeout: 300_000 }, () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await openSandbox();
  });
  after(() => sandbox[Symbol.asyncDispose]());

  test('compiles, and runs many inputs in the order they were given', async () => {
    await using session = await sandbox.lease(program);
    const compiled = await session.compile(roomy);
    assert.deepEqual(compiled.frame, { status: 'ok', payload: '{"ok": true}' });
    const inputs = Array.from({ length: 10 }, (_, index) =>
      session.run({ input: caseInput(index), limits: roomy }),
    );
    assert.deepEqual(
      (await Promise.all(inputs)).map(resultOf),
      Array.from({ length: 10 }, (_, index) => `${index}`),
    );
  });

  test('says what a run has used, and what it wrote', async () => {
    const source =
      'import sys\ndef f(x):\n    print("said")\n    print("whispered", file=sys.stderr)\n    a = bytearray(b"x") * 50_000_000';
    const outcome = await runOnce(sandbox, source);
    assert.equal(outcome.stdout, 'said\n');
    assert.equal(outcome.stderr, 'whispered\n');
    assert.deepEqual(outcome.exit, { code: 0 });
    assert.ok(outcome.memoryKiB > 48_000 && outcome.memoryKiB < 120_000, `${outcome.memoryKiB} KiB`);
    assert.ok(outcome.cpuMs > 0 && outcome.wallMs > 0);
  });

  test('takes inputs and gives results of several MiB', async () => {
    await using session = await openSession(sandbox, echo);
    const text = 'x'.repeat(8 * 1024 * 1024);
    const outcome = await session.run({ input: caseInput(text), limits: roomy });
    assert.equal(resultOf(outcome)?.length, text.length + 2);
  });

  test('has a second interpreter with another hash seed', async () => {
    await using session = await openSession(sandbox, 'def f(x):\n    return hash("touchstone")');
    const ask = async (interpreter: 'main' | 'other') =>
      resultOf(await session.run({ input: caseInput(null), limits: roomy, interpreter }));
    const [main, again, other] = [await ask('main'), await ask('main'), await ask('other')];
    assert.equal(main, again);
    assert.notEqual(main, other);
    assert.equal(other, await ask('other'));
  });

  test('stops and sweeps in the second interpreter too', async () => {
    await using session = await openSession(
      sandbox,
      'def f(x):\n    open("/tmp/a", "w")\n    while True: pass',
    );
    const limits = { ...roomy, cpuMs: 200 };
    const outcome = await session.run({ input: caseInput(null), limits, interpreter: 'other' });
    assert.equal(outcome.stop, 'cpu');
    await session[Symbol.asyncDispose]();
    assert.equal(
      resultOf(await runOnce(sandbox, 'import os\ndef f(x):\n    return os.listdir("/tmp")')),
      '[]',
    );
  });

  test('a source that does not compile is told, and nothing has run', async () => {
    await using session = await sandbox.lease({ source: 'def f(x:\n', harness });
    const { frame } = await session.compile(roomy);
    assert.match(frame.status === 'ok' ? frame.payload : '', /SyntaxError/);
  });

  test('compiling has limits of its own', async () => {
    await using session = await sandbox.lease({
      source: `x = ${'('.repeat(150)}${'9**9**9'}${')'.repeat(150)}\n`.repeat(20_000),
      harness,
    });
    const { stop } = await session.compile({ ...roomy, cpuMs: 20, wallMs: 50 });
    assert.ok(stop === 'cpu' || stop === 'wall', `${stop}`);
  });

  test('a session that is closed in the middle of a run gives a clean box back', async () => {
    const session = await openSession(sandbox, 'def f(x):\n    while True: pass');
    const run = session.run({ input: caseInput(null), limits: roomy });
    await session[Symbol.asyncDispose]();
    await assert.rejects(run, { name: 'BoxFailure' });
    assert.equal(resultOf(await runOnce(sandbox, echo)), 'None');
    assert.equal(sandbox.stats().retired, 0);
  });

  test('who waits for the box gets it when it is free, and may leave before', async () => {
    const first = await sandbox.lease(program);
    const leaving = new AbortController();
    const left = sandbox.lease(program, { signal: leaving.signal });
    const second = sandbox.lease(program);
    leaving.abort();
    await assert.rejects(left, { name: 'AbortError' });
    await first[Symbol.asyncDispose]();
    await (await second)[Symbol.asyncDispose]();
    assert.deepEqual(sandbox.stats(), { ready: 1, leased: 0, starting: 0, retired: 0 });
  });
});

describe('A pool', { timeout: 300_000 }, () => {
  test('gives every submission a fresh box when boxes serve once', async () => {
    const judgeId = `test-fresh-${process.pid}`;
    const said = createPoolWatch();
    await using sandbox = await openSandbox({ uses: 1, judgeId, watch: said.watch });
    const seen = new Set<string>();
    for (let round = 0; round < 2; round += 1) {
      await using session = await openSession(sandbox, echo);
      for (const id of await boxesOf(judgeId)) seen.add(id);
      assert.equal(resultOf(await session.run({ input: caseInput(1), limits: roomy })), '1');
    }
    assert.ok(seen.size >= 2);
    assert.deepEqual(said.retired, ['used-up', 'used-up']);
  });

  test('makes no box too many while the first is waited for', async () => {
    const judgeId = `test-first-${process.pid}`;
    await using sandbox = await openSandbox({ judgeId });
    await using _session = await sandbox.lease(program);
    assert.deepEqual(sandbox.stats(), { ready: 0, leased: 1, starting: 0, retired: 0 });
    assert.equal((await boxesOf(judgeId)).length, 1);
  });

  test('refuses a run with more memory than its boxes have', async () => {
    await using sandbox = await openSandbox({ memoryKiB: 64 * 1024 });
    await using session = await sandbox.lease(program);
    assert.throws(() => session.compile({ ...roomy, memoryKiB: 128 * 1024 }), RangeError);
  });

  test('leaves no container when it is closed', async () => {
    const judgeId = `test-closed-${process.pid}`;
    const sandbox = await openSandbox({ judgeId, boxes: 2 });
    await openSession(sandbox, echo);
    await sandbox[Symbol.asyncDispose]();
    assert.deepEqual(await boxesOf(judgeId), []);
    await assert.rejects(sandbox.lease(program), { name: 'BoxFailure' });
  });

  test('leaves no container when its judge is killed', async () => {
    const judgeId = `test-killed-${process.pid}`;
    const script = fileURLToPath(new URL('./testing/hold-a-box.ts', import.meta.url));
    const judge = spawn(process.execPath, [script, judgeId], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      await once(judge.stdout, 'data');
      assert.equal((await boxesOf(judgeId)).length, 1);
    } finally {
      judge.kill('SIGKILL');
    }
    await until(async () => (await boxesOf(judgeId)).length === 0);
  });

  test('removes what dead judges have left, and nothing of the living', async () => {
    const dead = `test-dead-${process.pid}`;
    await using living = await openSandbox({ judgeId: `test-living-${process.pid}` });
    await using session = await openSession(living, echo);
    const Image = await ensureSandboxImage(docker, () => {});
    await docker.createContainer({ Image, Labels: { [JUDGE_LABEL]: dead } });
    assert.equal(await removeDeadBoxes(docker, (judgeId) => judgeId !== dead), 1);
    assert.deepEqual(await boxesOf(dead), []);
    assert.equal(resultOf(await session.run({ input: caseInput(1), limits: roomy })), '1');
  });
});
