import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '#contract/fingerprint.ts';
import type { KeepText, KeptText } from '#contract/kept.ts';
import type { SaveAnswer } from '../../api/kept.ts';
import { AServer } from './testing/a-server.ts';
import { openTab, pass, settled } from './testing/a-tab.ts';
import { memoryStorage } from './testing/memory-storage.ts';

/** A server to which requests come when the test lets them, in an order of its choice. */
class ALateServer extends AServer {
  readonly #waiting = new Map<string, () => void>();

  override save = async (change: KeepText, keepalive: boolean): Promise<SaveAnswer> => {
    await new Promise<void>((arrive) => this.#waiting.set(change.text, arrive));
    return this.take(change, keepalive);
  };

  async arrives(text: string): Promise<void> {
    const arrive = this.#waiting.get(text);
    assert.ok(arrive, `${text} was not sent`);
    arrive();
    await settled();
  }
}

for (const order of [
  ['first', 'last'],
  ['last', 'first'],
]) {
  test(`the last save of a page stays when the one before it is still under way: ${order.join(', ')}`, async () => {
    const server = new ALateServer();
    const shared = memoryStorage();
    const { keeper, stop } = await openTab(server, shared);
    keeper.edit('first');
    await pass(2_000);
    keeper.edit('last');
    stop();
    for (const text of order) await server.arrives(text);
    assert.equal(server.kept.text, 'last');
    const { keeper: reopened } = await openTab(server, shared);
    assert.deepEqual([reopened.snapshot().text, reopened.snapshot().theirs], ['last', null]);
  });

  test(`a page that stays after all goes on from it: ${order.join(', ')}`, async () => {
    const server = new ALateServer();
    const { keeper, sync } = await openTab(server);
    keeper.edit('first');
    await pass(2_000);
    keeper.edit('last');
    sync.flush();
    for (const text of order) await server.arrives(text);
    keeper.edit('later');
    await pass(2_000);
    await server.arrives('later');
    assert.equal(server.kept.text, 'later');
    assert.equal(keeper.snapshot().theirs, null);
    await pass(60_000);
    assert.equal(sync.snapshot().at, 'server');
  });
}

test('a text that is under way goes out once more with the page: the first request may be cut off with it', async () => {
  const server = new AServer();
  const { keeper, sync } = await openTab(server);
  const answer = server.hold();
  keeper.edit('x');
  await pass(2_000);
  assert.deepEqual(server.lasting, []);
  sync.flush();
  assert.deepEqual(server.lasting, ['x']);
  answer();
});

test('a page that is hidden and then goes sends its last text once', async () => {
  const server = new AServer();
  const { keeper, sync, stop } = await openTab(server);
  const answer = server.hold();
  keeper.edit('first');
  await pass(2_000);
  keeper.edit('last');
  sync.flush();
  sync.flush();
  stop();
  assert.deepEqual(server.lasting, ['last']);
  answer();
});

test('a save names what was sent before it and not answered, and nothing else', async () => {
  const server = new AServer();
  const { keeper } = await openTab(server);
  server.fails = 'before';
  keeper.edit('one');
  await pass(2_000);
  keeper.edit('two');
  await pass(1_000);
  server.fails = null;
  await pass(2_000);
  keeper.edit('three');
  await pass(2_000);
  assert.deepEqual(server.saves, [
    { text: 'one', basedOn: 0 },
    { text: 'two', basedOn: 0, unanswered: [fingerprint('one')] },
    { text: 'two', basedOn: 0, unanswered: [fingerprint('one')] },
    { text: 'three', basedOn: 1 },
  ]);
});

test('a page that is opened before the last save of another has arrived takes it for its own', async () => {
  const server = new ALateServer();
  const shared = memoryStorage();
  const { keeper, stop } = await openTab(server, shared);
  keeper.edit('last');
  stop();
  const heard = Promise.withResolvers<KeptText>();
  const next = await openTab({ fetch: () => heard.promise, save: server.save }, shared);
  next.keeper.edit('later');
  heard.resolve(server.kept);
  await settled();
  await server.arrives('last');
  await server.arrives('later');
  assert.equal(server.kept.text, 'later');
  assert.equal(next.keeper.snapshot().theirs, null);
});
