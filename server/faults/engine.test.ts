import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { JUDGE_LABEL } from '../../sandbox/docker.ts';
import { until } from '../../sandbox/testing/watch-pool.ts';
import { hasImage } from '../setup/docker-images.ts';
import { ensureSandboxImage, removeOldImages } from '../setup/sandbox-image.ts';
import { sleepySource } from '../testing/judge-half.ts';
import { otherRuntime, PrivateEngine } from './testing/private-engine.ts';
import { boxesIn, Scene } from './testing/scene.ts';

const source = sleepySource(0.1);
/** More than a submission has tries: an engine that is away must not use them up. */
const failuresSeen = 5;

describe('The Docker engine', { timeout: 480_000 }, () => {
  let engine: PrivateEngine;
  before(async () => {
    engine = await PrivateEngine.open();
  });
  after(() => engine[Symbol.asyncDispose]());

  const openScene = (settings: Record<string, string> = {}) =>
    Scene.open({
      boxes: 2,
      docker: engine.docker,
      settings: { DOCKER_HOST: engine.dockerHost, ...settings },
    });

  /** Five submissions, of which the judge is in the middle of the first. */
  async function putUnderLoad(scene: Scene): Promise<string[]> {
    const ids = [await scene.submitAndMeet(source)];
    for (let n = 0; n < 4; n += 1) ids.push(await scene.submit(source));
    return ids;
  }

  async function boxesDoNotStart(scene: Scene, reason: string): Promise<void> {
    await until(() => scene.judge.log.filter((line) => line.reason === reason).length >= failuresSeen);
    await scene.metricShows(new RegExp(`touchstone_box_start_failures_total\\{reason="${reason}"\\} \\d`));
  }

  async function assertRecovered(scene: Scene, ids: readonly string[]): Promise<void> {
    await scene.assertAccepted(ids);
    await scene.logShows(/boxes start again/);
    await scene.assertFullStrength();
    await scene.assertLeavesNothing();
  }

  test('is killed under load and is back later: everything is judged', async () => {
    await using scene = await openScene();
    const ids = await putUnderLoad(scene);
    await engine.kill();
    await scene.logShows(/a box is retired/, 'died');
    await boxesDoNotStart(scene, 'engine-away');
    await engine.start();
    await assertRecovered(scene, ids);
  });

  test('hangs: who waits for it gives up after a minute, and all is judged once it goes on', async () => {
    await using scene = await openScene();
    const ids = await putUnderLoad(scene);
    const goOn = await engine.hang();
    await scene.logShows(/a box is retired/, 'silent');
    await scene.logShows(/a box did not start/, 'engine-silent');
    goOn();
    await assertRecovered(scene, ids);
  });

  test('has no room on its disk: submissions wait for it, and are judged when there is some', async () => {
    await using scene = await openScene();
    const ids = await putUnderLoad(scene);
    const free = await engine.fillDisk();
    for (const id of await scene.containers()) await engine.docker.getContainer(id).kill();
    await boxesDoNotStart(scene, 'disk-full');
    await free();
    await assertRecovered(scene, ids);
  });

  test('has lost the image of the boxes: the judge makes it anew', async () => {
    await using scene = await openScene();
    const ids = await putUnderLoad(scene);
    const image = await ensureSandboxImage(engine.docker, () => {});
    await engine.docker.getImage(image).remove({ force: true });
    for (const id of await scene.containers()) await engine.docker.getContainer(id).kill();
    await scene.logShows(/a box did not start/, 'no-image');
    await scene.logShows(/the image of the boxes is there again/);
    await assertRecovered(scene, ids);
  });

  test('has another runtime, and SANDBOX_RUNTIME names it: boxes run on that', async () => {
    await using scene = await openScene({ SANDBOX_RUNTIME: otherRuntime });
    await scene.assertAccepted([await scene.submit(source)]);
    for (const id of await scene.containers()) {
      const { HostConfig } = await engine.docker.getContainer(id).inspect();
      assert.equal(HostConfig.Runtime, otherRuntime);
    }
    await scene.assertLeavesNothing();
  });

  test('has old images of ours: those that nobody uses go', async () => {
    const current = await ensureSandboxImage(engine.docker, () => {});
    const [used, unused] = ['touchstone-sandbox:used', 'touchstone-sandbox:unused'];
    const template = await engine.docker.createContainer({ Image: current });
    for (const tag of ['used', 'unused']) await template.commit({ repo: 'touchstone-sandbox', tag });
    const container = await engine.docker.createContainer({ Image: used });
    await removeOldImages(engine.docker, current, 3600_000);
    assert.ok(await hasImage(engine.docker, unused), 'not old enough');
    await removeOldImages(engine.docker, current, 0);
    const left = [current, used, unused].map((tag) => hasImage(engine.docker, tag));
    assert.deepEqual(await Promise.all(left), [true, true, false]);
    for (const one of [container, template]) await one.remove();
  });

  test('does not know the runtime that SANDBOX_RUNTIME names: the judge says so and does not start', async () => {
    await assert.rejects(
      openScene({ SANDBOX_RUNTIME: 'runsc-misspelt' }),
      /SANDBOX_RUNTIME is runsc-misspelt/,
    );
    assert.deepEqual(await boxesIn(engine.docker, JUDGE_LABEL), []);
  });
});
