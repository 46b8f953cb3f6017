import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Scene } from './testing/scene.ts';

const submissions = 200;
const boxes = 2;
/** Some two boxes' worth of submissions at a time may overtake each other. */
const overtaking = 2 * (boxes + 1);
/** Of the problem `double`, which every web half of the tests has. */
const casesOfDouble = 2;

test('200 submissions at once with two boxes: each is judged once, first come first served', {
  timeout: 300_000,
}, async (context) => {
  await using scene = await Scene.open({ boxes });
  const ids: string[] = [];
  const verdicts: string[] = [];
  const started = performance.now();
  for (let n = 0; n < submissions; n += 1) ids.push(await scene.visitor.submit());
  const positions = await Promise.all(
    ids.map(async (id) => {
      const { events } = await scene.visitor.follow(id);
      verdicts.push(id);
      return events.flatMap((event) => (event.type === 'queued' ? [event.position] : []));
    }),
  );
  context.diagnostic(`the last verdict after ${((performance.now() - started) / 1000).toFixed(1)} s`);
  for (const told of positions)
    assert.deepEqual(
      told,
      told.toSorted((a, b) => b - a),
      'a place in the queue is lost',
    );
  assert.ok(
    positions.some((told) => new Set(told).size > 2),
    'places in the queue are told as they change',
  );
  for (const [place, id] of verdicts.entries()) {
    const early = ids.indexOf(id) - place;
    assert.ok(early <= overtaking, `submission ${ids.indexOf(id)} came as number ${place}`);
  }
  await scene.assertAccepted(ids, casesOfDouble);
  await scene.metricShows(
    new RegExp(`touchstone_verdicts_total\\{mode="submit",verdict="accepted"\\} ${submissions}\n`),
  );
  await scene.assertFullStrength();
});
