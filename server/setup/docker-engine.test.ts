import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ensureDockerEngine } from './docker-engine.ts';
import { hasImage } from './docker-images.ts';
import { ensureSandboxImage } from './sandbox-image.ts';
import { ignoreReport } from './steps.ts';

const environment = { interactive: false };

test('an engine that answers is used as it is', async () => {
  const reports: string[] = [];
  const docker = await ensureDockerEngine(environment, (line) => reports.push(line));
  assert.equal(String(await docker.ping()), 'OK');
  assert.deepEqual(reports, []);
});

test('a DOCKER_HOST where nothing answers is told, and nothing is installed', async () => {
  const dockerHost = 'unix:///nowhere/docker.sock';
  await assert.rejects(ensureDockerEngine({ ...environment, dockerHost }, ignoreReport), {
    name: 'SetupFailure',
    message: /DOCKER_HOST is unix:\/\/\/nowhere.*\n.*unset DOCKER_HOST/,
  });
});

test('the sandbox image is built once, under a tag that names its content', {
  timeout: 600_000,
}, async () => {
  const docker = await ensureDockerEngine(environment, ignoreReport);
  const tag = await ensureSandboxImage(docker, ignoreReport);
  assert.match(tag, /^touchstone-sandbox:[0-9a-f]{16}$/);
  assert.ok(await hasImage(docker, tag));
  const reports: string[] = [];
  assert.equal(await ensureSandboxImage(docker, (line) => reports.push(line)), tag);
  assert.deepEqual(reports, []);
});
