import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openDocker } from '../server/setup/docker-engine.ts';
import { JUDGE_LABEL } from './docker.ts';
import { caseInput, openSandbox, openSession, resultOf, roomy, runOnce } from './testing/real-sandbox.ts';

const docker = openDocker();

/** Neither PID 1, nor one of its children (the interpreters), nor who looks. */
const killSpares = `
import os, signal
for pid in filter(str.isdigit, os.listdir("/proc")):
    parent = int(open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()[1])
    if parent > 1: os.kill(int(pid), signal.SIGKILL); print("killed")
`;

async function inBoxOf(judgeId: string, script: string): Promise<string> {
  const filters = { label: [`${JUDGE_LABEL}=${judgeId}`] };
  const [box] = await docker.listContainers({ filters });
  const Cmd = ['/usr/bin/python3', '-I', '-c', script];
  const exec = await docker.getContainer(box?.Id ?? '').exec({ Cmd, AttachStdout: true, AttachStderr: true });
  const chunks: Buffer[] = [];
  for await (const chunk of await exec.start({})) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

describe('The process that waits for the next run', { timeout: 300_000 }, () => {
  test('costs only its box when it dies: the run is told, and the next finds another', async () => {
    const judgeId = `test-spare-${process.pid}`;
    await using sandbox = await openSandbox({ judgeId });
    const session = await openSession(sandbox, 'def f(x):\n    return x');
    assert.match(await inBoxOf(judgeId, killSpares), /killed/);
    const run = session.run({ input: caseInput(1), limits: roomy });
    await assert.rejects(run, { name: 'BoxFailure', message: /the box has gone/ });
    await session[Symbol.asyncDispose]();
    assert.equal(resultOf(await runOnce(sandbox, 'def f(x):\n    return x')), 'None');
    assert.equal(sandbox.stats().retired, 1);
  });

  test('leaves nothing of its rehearsal for a submission to find', async () => {
    await using sandbox = await openSandbox();
    const source = [
      'import gc, linecache, random, sys',
      'def state():',
      '    return [dict(sys.modules), dict(linecache.cache), random.getstate(), sys.getrecursionlimit(), gc.isenabled(),',
      '            sys.get_int_max_str_digits(), sys.gettrace(), sys.getprofile(), sys.stdout, sys.stderr]',
      'def f(x):',
      '    del sys.modules["solution"]',
      '    linecache.clearcache()',
      '    before = state()',
      '    sys.modules["harness"].rehearse()',
      '    return [a == b for a, b in zip(before, state())]',
    ].join('\n');
    const outcome = await runOnce(sandbox, source);
    assert.equal(resultOf(outcome), `[${Array(10).fill('True').join(', ')}]`);
    assert.equal(outcome.stdout + outcome.stderr, '');
  });
});
