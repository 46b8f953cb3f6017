import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDocker } from './docker-engine.ts';
import { checkRuntime } from './oci-runtime.ts';

const docker = openDocker(process.env.DOCKER_HOST);

test('no runtime, one that the engine has, and one that it finds by its name pass', async () => {
  for (const runtime of [undefined, 'runc', 'io.containerd.anything.v1']) await checkRuntime(docker, runtime);
});

test('a runtime that the engine does not have is told with the setting and what there is instead', async () => {
  await assert.rejects(checkRuntime(docker, 'runsc-misspelt'), {
    name: 'SetupFailure',
    message: /SANDBOX_RUNTIME is runsc-misspelt.* it knows .*runc/,
  });
});
