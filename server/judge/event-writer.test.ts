import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JudgeEvent } from '#contract/events.ts';
import { EventWriter } from './event-writer.ts';

const running: JudgeEvent = { type: 'running', cases: 3, attempt: 1 };

function aCase(ordinal: number): JudgeEvent {
  const figures = { cpuMs: 1, wallMs: 1, memoryKiB: 1 };
  const nothing = { message: null, fault: null, detail: null };
  return { type: 'case', ordinal, group: 'all', name: 'a', verdict: 'accepted', ...figures, ...nothing };
}

/** Writes that end when the test says so. */
function slowWrites() {
  const batches: JudgeEvent[][] = [];
  let begun = Promise.withResolvers<void>();
  let gate = Promise.withResolvers<void>();
  const append = (events: JudgeEvent[]) => {
    batches.push(events);
    begun.resolve();
    return gate.promise;
  };
  const nextWrite = async () => {
    await begun.promise;
    begun = Promise.withResolvers();
    return batches.at(-1);
  };
  const finishWrite = () => {
    gate.resolve();
    gate = Promise.withResolvers();
  };
  return { batches, append, nextWrite, finishWrite };
}

test('that it runs is written together with the first case, at once', async () => {
  const { append, nextWrite } = slowWrites();
  const writer = new EventWriter(append);
  writer.push(running);
  writer.push(aCase(1));
  assert.deepEqual(await nextWrite(), [running, aCase(1)]);
});

test('that it runs is written alone when the first case is slow', async () => {
  const { append, nextWrite } = slowWrites();
  new EventWriter(append).push(running);
  assert.deepEqual(await nextWrite(), [running]);
});

test('cases that are done while a write is under way go together with the next one', async () => {
  const { append, nextWrite, finishWrite } = slowWrites();
  const writer = new EventWriter(append);
  writer.push(aCase(1));
  assert.deepEqual(await nextWrite(), [aCase(1)]);
  writer.push(aCase(2));
  writer.push(aCase(3));
  finishWrite();
  assert.deepEqual(await nextWrite(), [aCase(2), aCase(3)]);
});

test('the rest is what no write has taken, once the one under way is done', async () => {
  const { batches, append, nextWrite, finishWrite } = slowWrites();
  const writer = new EventWriter(append);
  writer.push(aCase(1));
  await nextWrite();
  writer.push(aCase(2));
  const rest = writer.takeRest();
  finishWrite();
  assert.deepEqual(await rest, [aCase(2)]);
  assert.equal(batches.length, 1);
});

test('after a write has failed, the next push and the end both throw what it failed with', async () => {
  const writer = new EventWriter(() => Promise.reject(new Error('claim lost')));
  writer.push(aCase(1));
  await new Promise(setImmediate);
  assert.throws(() => writer.push(aCase(2)), /claim lost/);
  await assert.rejects(writer.takeRest(), /claim lost/);
});
