import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Visitor } from '../testing/web-half.ts';
import { Scene } from './testing/scene.ts';

const submissions = 200;
const boxes = 2;
/** A tenth: those under way may overtake each other, and so may what is told of them. */
const overtaking = 20;
/** Of the problem `double`, which every web half of the tests has. */
const casesOfDouble = 2;

test('200 submissions at once with two boxes: each is judged once, first come first served', {
  timeout: 180_000,
}, async (context) => {
  const ids: string[] = [];
  const finished: string[] = [];
  const following: Promise<number[]>[] = [];
  const rush = async (visitor: Visitor) => {
    for (let n = 0; n < submissions; n += 1) ids.push(await visitor.submit());
    for (const id of ids) following.push((await follow(visitor, id, () => finished.push(id))).places);
  };
  await using scene = await Scene.open({ boxes, before: rush });
  const started = performance.now();
  const positions = await Promise.all(following);
  context.diagnostic(`the last verdict after ${((performance.now() - started) / 1000).toFixed(1)} s`);

  for (const told of positions) {
    assert.deepEqual(
      told,
      told.toSorted((a, b) => b - a),
      'a place in the queue was lost',
    );
  }
  assert.ok(new Set(positions.at(-1)).size > 2, 'places in the queue are told as they change');
  for (const [place, id] of finished.entries()) {
    const turn = ids.indexOf(id);
    assert.ok(Math.abs(turn - place) <= overtaking, `submission ${turn} was done as number ${place}`);
  }
  await scene.assertAccepted(ids, casesOfDouble);
  const judged = `touchstone_verdicts_total\\{mode="submit",verdict="accepted"\\} ${submissions}\n`;
  await scene.metricShows(new RegExp(judged));
  await scene.assertFullStrength();
});

/** Waits until it is followed; the places in the queue that it had are known at its end. */
async function follow(
  visitor: Visitor,
  id: string,
  onVerdict: () => void,
): Promise<{ places: Promise<number[]> }> {
  const stream = visitor.stream(id);
  const first = await stream.next();
  const readPlaces = async () => {
    const places = [];
    for (let next = first; !next.done; next = await stream.next()) {
      if (next.value.type === 'queued') places.push(next.value.position);
      if (next.value.type === 'verdict') onVerdict();
    }
    return places;
  };
  return { places: readPlaces() };
}
