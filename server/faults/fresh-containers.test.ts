import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../../sandbox/testing/watch-pool.ts';
import { sleepySource, slug } from '../testing/judge-half.ts';
import { Scene } from './testing/scene.ts';

const boxes = 2;
/** A box is named after its container unless somebody names it, and a submission may print that name. */
const source = 'import os\ndef total(nums):\n    print(os.uname().nodename)\n    return sum(nums)\n';

async function judgedIn(scene: Scene): Promise<string> {
  const id = await scene.visitor.submit(source, { problem: slug });
  await scene.assertAccepted([id]);
  const { body } = await scene.visitor.get(`/api/submissions/${id}`);
  return body.cases[0].detail.stdout.trim();
}

test('SANDBOX_BOX_USES=1 gives every submission a container that no other has seen', {
  timeout: 120_000,
}, async () => {
  await using scene = await Scene.open({ boxes, settings: { SANDBOX_BOX_USES: '1' } });
  const seen = [];
  for (let n = 0; n < 4; n += 1) seen.push(await judgedIn(scene));
  assert.equal(new Set(seen).size, 4, `${seen}`);
  await scene.metricShows(/touchstone_boxes_retired_total\{reason="used-up"\} [4-9]\n/);
  await scene.assertFullStrength();
  await scene.assertLeavesNothing();
});

test('the next container is ready before it is needed: a submission starts in it while another runs', {
  timeout: 120_000,
}, async () => {
  await using scene = await Scene.open({ boxes, settings: { SANDBOX_BOX_USES: '1' } });
  const slow = await scene.submitAndMeet(sleepySource(0.5));
  const before = await readyBoxes(scene);
  const box = await judgedIn(scene);
  assert.ok(
    before.some((id) => id.startsWith(box)),
    `${box} is none of ${before}`,
  );
  // Its successor stands ready while the slow one still runs.
  await until(async () => (await readyBoxes(scene)).some((id) => !before.includes(id)));
  assert.equal((await scene.visitor.get(`/api/submissions/${slow}`)).body.status, 'running');
  await scene.assertAccepted([slow]);
});

/** The pool has as many boxes as it ought to, so all but those in use are ready. */
async function readyBoxes(scene: Scene): Promise<string[]> {
  let ids: string[] = [];
  await until(async () => {
    ids = await scene.containers();
    return ids.length === boxes;
  });
  return ids;
}
