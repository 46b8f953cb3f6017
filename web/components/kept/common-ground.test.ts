import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeepText } from '#contract/kept.ts';
import type { SaveAnswer } from '../../api/kept.ts';
import { AServer } from './testing/a-server.ts';
import { openTab, pass, settled, starter } from './testing/a-tab.ts';
import { memoryStorage } from './testing/memory-storage.ts';

test('a draft of another device is there when nothing was typed here', async () => {
  const server = new AServer();
  server.write('from the other device');
  const { keeper, replaced } = await openTab(server);
  assert.equal(keeper.snapshot().text, 'from the other device');
  assert.equal(keeper.snapshot().replacements, 1);
  assert.deepEqual(replaced, [starter]);
});

test('what was typed before the server answered is not written over, but a matter of choice', async () => {
  const server = new AServer();
  server.write('theirs');
  const answer = server.hold();
  const { keeper, sync } = await openTab(server);
  keeper.edit('mine');
  answer();
  await settled();
  assert.equal(keeper.snapshot().text, 'mine');
  assert.deepEqual(keeper.snapshot().theirs, { text: 'theirs', from: 'server' });
  assert.equal(sync.snapshot().at, 'browser');
  await pass(60_000);
  assert.deepEqual(server.saves, []);
});

test('a newer text is taken when the page comes back, and an older page cannot write over it', async () => {
  const server = new AServer();
  const laptop = await openTab(server);
  const phone = await openTab(server);
  laptop.keeper.edit('one');
  await pass(2_000);
  phone.sync.again();
  await settled();
  assert.equal(phone.keeper.snapshot().text, 'one');
  phone.keeper.edit('two');
  await pass(2_000);
  laptop.keeper.edit('three');
  await pass(2_000);
  assert.equal(server.kept.text, 'two');
  assert.deepEqual(laptop.keeper.snapshot().theirs, { text: 'two', from: 'server' });
});

for (const [choice, text] of [
  ['keepMine', 'mine'],
  ['takeTheirs', 'theirs'],
] as const) {
  test(`a choice between two versions is what all have then: ${choice}`, async () => {
    const server = new AServer();
    const shared = memoryStorage();
    const { keeper, sync } = await openTab(server, shared);
    server.write('theirs');
    keeper.edit('mine');
    await pass(2_000);
    keeper[choice]();
    await pass(2_000);
    assert.equal(server.kept.text, text);
    assert.equal(keeper.snapshot().text, text);
    assert.equal(sync.snapshot().at, 'server');
    const reopened = await openTab(server, shared);
    assert.equal(reopened.keeper.snapshot().text, text);
    assert.equal(reopened.keeper.snapshot().theirs, null);
  });
}

test('a choice that was not made is offered again after a reload', async () => {
  const server = new AServer();
  const shared = memoryStorage();
  const { keeper, stop } = await openTab(server, shared);
  server.write('theirs');
  keeper.edit('mine');
  await pass(2_000);
  stop();
  await settled();
  const reloaded = await openTab(server, shared);
  assert.equal(reloaded.keeper.snapshot().text, 'mine');
  assert.deepEqual(reloaded.keeper.snapshot().theirs, { text: 'theirs', from: 'server' });
  assert.equal(server.kept.text, 'theirs');
});

test('a save whose answer was lost is no change of somebody else', async () => {
  const server = new AServer();
  const shared = memoryStorage();
  const { keeper, stop } = await openTab(server, shared);
  server.fails = 'after';
  keeper.edit('first');
  await pass(2_000);
  assert.equal(server.kept.text, 'first');
  keeper.edit('second');
  stop();
  await settled();
  server.kept = { text: 'first', revision: 1, updatedAt: null };
  server.fails = null;
  const reopened = await openTab(server, shared);
  assert.equal(reopened.keeper.snapshot().theirs, null);
  assert.equal(server.kept.text, 'second');
});

test('what was typed and taken back while a save went unanswered is not left on the server', async () => {
  const server = new AServer();
  const { keeper, sync } = await openTab(server);
  keeper.edit('before');
  await pass(2_000);
  server.fails = 'after';
  keeper.edit('after');
  await pass(2_000);
  keeper.edit('before');
  assert.notEqual(sync.snapshot().at, 'server');
  server.fails = null;
  await pass(1_000);
  await pass(2_000);
  assert.equal(server.kept.text, 'before');
  assert.equal(sync.snapshot().at, 'server');
});

test('two tabs of one browser have their choice first; then the server gets what was chosen', async () => {
  const server = new AServer();
  const shared = memoryStorage();
  const one = await openTab(server, shared);
  const two = await openTab(server, shared);
  one.keeper.edit('one');
  two.keeper.hear('one');
  two.keeper.edit('two');
  await pass(2_000);
  assert.equal(server.kept.text, 'one');
  two.keeper.keepMine();
  one.keeper.hear('two');
  await pass(2_000);
  assert.equal(server.kept.text, 'two');
  assert.deepEqual(one.keeper.snapshot().theirs, { text: 'two', from: 'tab' });
  assert.equal(two.keeper.snapshot().theirs, null);
});

test('a browser that keeps nothing has its text on the server, and an old copy never goes over it', async () => {
  const server = new AServer();
  const shared = memoryStorage({ draft: 'old' });
  const { keeper, sync } = await openTab(server, shared);
  await pass(2_000);
  const { setItem } = shared;
  shared.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  keeper.edit('new');
  await pass(2_000);
  assert.deepEqual([keeper.snapshot().kept, sync.snapshot().at, server.kept.text], [false, 'server', 'new']);
  shared.setItem = setItem;
  const reloaded = await openTab(server, shared);
  await pass(2_000);
  assert.equal(server.kept.text, 'new');
  assert.equal(reloaded.keeper.snapshot().text, 'new');
});

test('the last save of a page that is gone may arrive late, and is still no change of somebody else', async () => {
  const server = new AServer();
  const shared = memoryStorage();
  const first = await openTab(server, shared);
  first.keeper.edit('one');
  await pass(2_000);
  first.stop();
  let arrive = () => {};
  const save = (change: KeepText) => {
    arrive = () => server.write(change.text);
    return new Promise<SaveAnswer>(() => {});
  };
  const gone = await openTab({ fetch: server.fetch, save }, shared);
  gone.keeper.edit('two');
  gone.stop();
  gone.keeper.edit('three');
  const lateFetch = async () => {
    const { kept } = server;
    arrive();
    return kept;
  };
  const { keeper } = await openTab({ fetch: lateFetch, save: server.save }, shared);
  await pass(2_000);
  assert.equal(keeper.snapshot().theirs, null);
  assert.equal(server.kept.text, 'three');
});

test('the same text under another revision is no change: what was typed here is saved on it', async () => {
  const server = new AServer();
  const { keeper, sync } = await openTab(server);
  keeper.edit('one');
  await pass(2_000);
  server.kept = { ...server.kept, revision: 7 };
  keeper.edit('one, and more');
  await pass(2_000);
  await pass(2_000);
  assert.equal(keeper.snapshot().theirs, null);
  assert.equal(server.kept.text, 'one, and more');
  assert.equal(sync.snapshot().at, 'server');
});

test('once its person has left nothing more is sent, not even as the page goes', async () => {
  const server = new AServer();
  const { keeper, sync, stop } = await openTab(server);
  keeper.edit('mine');
  sync.retire();
  await pass(60_000);
  sync.again();
  await settled();
  stop();
  assert.deepEqual(server.saves, []);
});
