import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openDocker } from '../setup/docker-engine.ts';
import { sleepySource } from '../testing/judge-half.ts';
import { attempts, Scene } from './testing/scene.ts';

const docker = openDocker();

/** Kills with the rights of root inside the box: the interpreter that forks the runs. */
const killZygote = `
import os
for pid in filter(str.isdigit, os.listdir('/proc')):
    words = open(f'/proc/{pid}/cmdline').read().split(chr(0))
    if 'zygote' in words and open(f'/proc/{pid}/stat').read().split()[3] == '1':
        os.kill(int(pid), 9)
        break
`;

async function runInside(id: string, script: string): Promise<void> {
  const Cmd = ['/usr/bin/python3', '-I', '-S', '-c', script];
  const exec = await docker.getContainer(id).exec({ Cmd, AttachStdout: true, AttachStderr: true });
  const stream = await exec.start({});
  let said = '';
  for await (const chunk of stream) said += chunk;
  const { ExitCode } = await exec.inspect();
  assert.equal(ExitCode, 0, said);
}

const faults: Record<string, { source: string; strike: (id: string) => Promise<unknown>; reason: string }> = {
  'whose PID 1 is killed': {
    source: sleepySource(0.1),
    strike: (id) => docker.getContainer(id).kill({ signal: 'KILL' }),
    reason: 'died',
  },
  'whose interpreter is killed': {
    source: sleepySource(0.1),
    strike: (id) => runInside(id, killZygote),
    reason: 'died',
  },
  'that stops answering': {
    source: sleepySource(0.1),
    strike: (id) => docker.getContainer(id).pause(),
    reason: 'silent',
  },
};

describe('A box in the middle of a submission', { timeout: 180_000, concurrency: true }, () => {
  for (const [name, { source, strike, reason }] of Object.entries(faults)) {
    test(`${name} is replaced, and the submission is judged again`, async () => {
      await using scene = await Scene.open();
      const struck = await scene.submitAndMeet(source);
      const waiting = await scene.submit(source);
      for (const id of await scene.containers()) await strike(id);
      await scene.assertAccepted([struck, waiting]);
      assert.deepEqual(await attempts(scene.visitor, struck), [1, 2]);
      await scene.logShows(/a box is retired/, reason);
      await scene.metricShows(new RegExp(`touchstone_boxes_retired_total\\{reason="${reason}"\\} 1\n`));
      await scene.metricShows(new RegExp(`touchstone_retries_total\\{reason="box-${reason}"\\} 1\n`));
      await scene.assertFullStrength();
      await scene.assertLeavesNothing();
    });
  }
});
