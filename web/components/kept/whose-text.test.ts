import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AServer } from './testing/a-server.ts';
import { openTab, pass } from './testing/a-tab.ts';
import { memoryStorage } from './testing/memory-storage.ts';

test('a session that is gone costs nothing: the text goes to the next one', async () => {
  const server = new AServer();
  const { keeper, sync } = await openTab(server);
  keeper.edit('mine');
  await pass(2_000);
  keeper.edit('mine, and more');
  server.kept = { text: null, revision: 0, updatedAt: null };
  await pass(2_000);
  await pass(2_000);
  assert.equal(keeper.snapshot().theirs, null);
  assert.equal(server.kept.text, 'mine, and more');
  assert.equal(sync.snapshot().at, 'server');
});

test('another person in the same browser: nothing of one is written over the other', async () => {
  const shared = memoryStorage();
  const [one, other] = [new AServer(), new AServer()];
  const first = await openTab(one, shared);
  first.keeper.edit('of one');
  await pass(2_000);
  first.stop();
  other.write('of the other');
  const second = await openTab(other, shared);
  assert.equal(second.keeper.snapshot().text, 'of the other');
  assert.deepEqual([one.kept.text, other.kept.text], ['of one', 'of the other']);
});
