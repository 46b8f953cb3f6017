import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { ProblemList } from '#contract/problems.ts';
import { slug } from '../testing/judge-half.ts';
import { PrivateEngine } from './testing/private-engine.ts';
import { Scene } from './testing/scene.ts';

const source = 'def total(nums):\n    return sum(nums)\n';

/** The pool waits two minutes for a box before it sends anybody away: most of this test is that wait. */
describe("The engine's disk", { timeout: 480_000 }, () => {
  let engine: PrivateEngine;
  before(async () => {
    engine = await PrivateEngine.open();
  });
  after(() => engine[Symbol.asyncDispose]());

  test('stays full: nobody waits for ever, what ends so counts for nothing, and with room the next is judged', async () => {
    await using scene = await Scene.open({
      docker: engine.docker,
      settings: { DOCKER_HOST: engine.dockerHost },
    });
    const free = await engine.fillDisk();
    for (const id of await scene.containers()) await engine.docker.getContainer(id).kill();
    const ids = [await scene.submit(source), await scene.submit(source)];
    for (const id of ids) assert.deepEqual(await verdictsOf(scene, id), ['judge-error']);
    await scene.logShows(/judging failed too often/);
    await scene.metricShows(/touchstone_box_start_failures_total\{reason="disk-full"\} \d/);
    await scene.metricShows(/touchstone_retries_total\{reason="box-missing"\} \d/);
    await scene.metricShows(/touchstone_verdicts_total\{mode="submit",verdict="judge-error"\} 2/);
    assert.equal(await stateOf(scene), 'new');
    await free();
    await scene.logShows(/boxes start again/);
    await scene.assertAccepted([await scene.submit(source)]);
    await scene.assertLeavesNothing();
  });
});

async function verdictsOf(scene: Scene, id: string): Promise<string[]> {
  const { events } = await scene.visitor.follow(id);
  return events.filter((event) => event.type === 'verdict').map(({ verdict }) => verdict);
}

async function stateOf({ visitor }: Scene): Promise<string | undefined> {
  const { body } = await visitor.get('/api/problems');
  return (body as ProblemList).problems.find((problem) => problem.slug === slug)?.state;
}
