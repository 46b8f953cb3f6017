import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openDocker } from '../server/setup/docker-engine.ts';
import { ensureSandboxImage } from '../server/setup/sandbox-image.ts';
import { JUDGE_LABEL } from './docker.ts';
import {
  caseInput,
  harness,
  openSandbox,
  openSession,
  resultOf,
  roomy,
  runOnce,
} from './testing/real-sandbox.ts';
import { boxesOf, createPoolLog, createPoolWatch, until } from './testing/watch-pool.ts';

const echo = 'def f(x):\n    return x';
const program = { source: echo, harness };
const noImage = 'touchstone-no-such-image:none';
const docker = openDocker();

describe('A pool in trouble', { timeout: 300_000 }, () => {
  test('replaces a box that dies in the middle of a run', async () => {
    const judgeId = `test-dies-${process.pid}`;
    const said = createPoolWatch();
    await using sandbox = await openSandbox({ judgeId, watch: said.watch });
    const session = await openSession(sandbox, 'import time\ndef f(x):\n    time.sleep(1000)');
    const run = session.run({ input: caseInput(null), limits: roomy });
    for (const id of await boxesOf(judgeId)) await docker.getContainer(id).kill();
    await assert.rejects(run, { name: 'BoxFailure' });
    await session[Symbol.asyncDispose]();
    assert.equal(resultOf(await runOnce(sandbox, echo)), 'None');
    assert.equal(sandbox.stats().retired, 1);
    assert.deepEqual(said.retired, ['died']);
  });

  test('lets nobody wait longer than its patience when boxes cannot be started', async () => {
    const said = createPoolWatch();
    await using sandbox = await openSandbox({ image: noImage, patienceMs: 500, watch: said.watch });
    const waiting = performance.now();
    await assert.rejects(sandbox.lease(program), { reason: 'missing', message: /no such image/i });
    assert.ok(performance.now() - waiting >= 500, 'it has waited');
    assert.deepEqual([...new Set(said.startsFailed)], ['no-image']);
  });

  test('makes an image anew that the engine has lost, and nobody who waits hears of it', async () => {
    const log = createPoolLog();
    const restoreImage = () => ensureSandboxImage(docker, () => {});
    await using sandbox = await openSandbox({ image: noImage, restoreImage, log });
    assert.equal(resultOf(await runOnce(sandbox, echo)), 'None');
    await until(() => log.lines.includes('boxes start again'));
    assert.ok(log.lines.includes('a box did not start: no-image'), `${log.lines}`);
  });

  test('goes on waiting for an image that cannot be made yet', async () => {
    let tries = 0;
    const restoreImage = async () => {
      tries += 1;
      if (tries < 3) throw new Error('not yet');
      return ensureSandboxImage(docker, () => {});
    };
    await using sandbox = await openSandbox({ image: noImage, restoreImage });
    assert.equal(resultOf(await runOnce(sandbox, echo)), 'None');
    assert.equal(tries, 3);
  });

  test('removes boxes of its own that it knows nothing of, once boxes start again', async () => {
    const judgeId = `test-forgotten-${process.pid}`;
    const Image = await ensureSandboxImage(docker, () => {});
    const restoreImage = async () => {
      // What an engine leaves that made a box and went away before it said so.
      await docker.createContainer({ Image, Labels: { [JUDGE_LABEL]: judgeId } });
      return Image;
    };
    const log = createPoolLog();
    await using sandbox = await openSandbox({ judgeId, image: noImage, restoreImage, log });
    assert.equal(resultOf(await runOnce(sandbox, echo)), 'None');
    await until(() => log.lines.includes('boxes start again'));
    assert.equal((await boxesOf(judgeId)).length, 1);
  });
});
