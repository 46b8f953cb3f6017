import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JudgeEvent } from '#contract/events.ts';
import { EventWriter } from './event-writer.ts';

const event = (attempt: number): JudgeEvent => ({ type: 'running', cases: 1, attempt });

function slowAppend() {
  const batches: number[][] = [];
  const gates: PromiseWithResolvers<void>[] = [];
  const append = (events: JudgeEvent[]) => {
    batches.push(events.map((one) => (one.type === 'running' ? one.attempt : 0)));
    const gate = Promise.withResolvers<void>();
    gates.push(gate);
    return gate.promise;
  };
  return { batches, gates, append };
}

test('events that come up while a write is under way go together with the next one', async () => {
  const { batches, gates, append } = slowAppend();
  const writer = new EventWriter(append);
  for (const n of [1, 2, 3]) writer.push(event(n));
  assert.deepEqual(batches, [[1]]);
  gates[0]?.resolve();
  await new Promise(setImmediate);
  assert.deepEqual(batches, [[1], [2, 3]]);
});

test('the rest is what no write has taken, once the one under way is done', async () => {
  const { gates, append } = slowAppend();
  const writer = new EventWriter(append);
  for (const n of [1, 2, 3]) writer.push(event(n));
  const rest = writer.takeRest();
  gates[0]?.resolve();
  assert.deepEqual(await rest, [event(2), event(3)]);
});

test('after a write has failed, the next push and the end both throw what it failed with', async () => {
  const writer = new EventWriter(() => Promise.reject(new Error('claim lost')));
  writer.push(event(1));
  await new Promise(setImmediate);
  assert.throws(() => writer.push(event(2)), /claim lost/);
  await assert.rejects(writer.takeRest(), /claim lost/);
});
