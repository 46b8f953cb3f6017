import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiFailure } from '../../api/failures.ts';
import { AServer } from './testing/a-server.ts';
import { openTab, pass, settled, starter } from './testing/a-tab.ts';

test('what was typed is on the server within two seconds, in one request', async () => {
  const server = new AServer();
  const { keeper, sync } = await openTab(server);
  for (const text of ['x', 'x =', 'x = 1']) {
    keeper.edit(text);
    await pass(400);
  }
  assert.deepEqual(sync.snapshot(), { at: 'under-way', why: null });
  await pass(800);
  assert.deepEqual(server.saves, [{ text: 'x = 1', basedOn: 0 }]);
  assert.deepEqual(sync.snapshot(), { at: 'server', why: null });
});

test('who goes on typing is saved all the same, one request at a time', async () => {
  const server = new AServer();
  const { keeper } = await openTab(server);
  const answer = server.hold();
  keeper.edit('1');
  await pass(2_000);
  keeper.edit('2');
  await pass(2_000);
  assert.equal(server.saves.length, 1);
  answer();
  await settled();
  await pass(2_000);
  assert.deepEqual(server.saves, [
    { text: '1', basedOn: 0 },
    { text: '2', basedOn: 1 },
  ]);
});

test('a page that was only opened sends nothing', async () => {
  const server = new AServer();
  const { sync } = await openTab(server);
  await pass(60_000);
  assert.deepEqual([server.asked, server.saves.length], [1, 0]);
  assert.equal(sync.snapshot().at, 'server');
});

test('without a network the text stays here, is tried ever more slowly, and goes when the network is back', async () => {
  const server = new AServer();
  const { keeper, sync } = await openTab(server);
  server.fails = 'before';
  keeper.edit('offline');
  await pass(2_000);
  assert.deepEqual(sync.snapshot(), { at: 'browser', why: null });
  for (const pause of [1_000, 2_000, 4_000, 8_000]) {
    const before = server.saves.length;
    await pass(pause - 1);
    assert.equal(server.saves.length, before, `not before ${pause} ms`);
    await pass(1);
    assert.equal(server.saves.length, before + 1, `after ${pause} ms`);
  }
  server.fails = null;
  sync.again();
  await settled();
  assert.equal(server.kept.text, 'offline');
  assert.equal(sync.snapshot().at, 'server');
});

test('a page that was opened without a network hears of the server later', async () => {
  const server = new AServer();
  server.write('theirs');
  server.fails = 'before';
  const { keeper } = await openTab(server);
  assert.equal(keeper.snapshot().text, starter);
  server.fails = null;
  await pass(1_000);
  assert.equal(keeper.snapshot().text, 'theirs');
});

test('a text that the server will not take stays here, is not sent again, and says why', async () => {
  const server = new AServer();
  const { keeper, sync } = await openTab(server);
  server.refuses = new ApiFailure({ status: 413, code: 'text-too-large', message: 'Too long' });
  keeper.edit('long');
  await pass(2_000);
  assert.deepEqual(sync.snapshot(), { at: 'browser', why: 'Too long' });
  await pass(600_000);
  assert.equal(server.saves.length, 1);
  server.refuses = null;
  keeper.edit('short');
  await pass(2_000);
  assert.equal(sync.snapshot().at, 'server');
});

test('a server that names a time to wait is given it', async () => {
  const server = new AServer();
  const { keeper } = await openTab(server);
  const wait = { status: 429, code: 'too-many-saves', message: 'Too many', retryAfterSeconds: 20 };
  server.refuses = new ApiFailure(wait);
  keeper.edit('x');
  await pass(2_000);
  server.refuses = null;
  await pass(19_999);
  assert.equal(server.saves.length, 1);
  await pass(1);
  assert.equal(server.kept.text, 'x');
});

test('a page that goes sends what is left at once, also while an older text is under way', async () => {
  const server = new AServer();
  const { keeper, sync, stop } = await openTab(server);
  keeper.edit('1');
  sync.flush();
  await settled();
  assert.equal(server.kept.text, '1');
  const answer = server.hold();
  keeper.edit('2');
  await pass(2_000);
  keeper.edit('3');
  stop();
  assert.deepEqual(
    server.saves.map(({ text }) => text),
    ['1', '2', '3'],
  );
  assert.deepEqual(server.lasting, ['1', '3']);
  answer();
});

test('the save keys send at once and say how it went', async () => {
  const server = new AServer();
  const { keeper, sync } = await openTab(server);
  keeper.edit('x');
  assert.equal((await sync.saveNow()).at, 'server');
  assert.equal(server.kept.text, 'x');
  server.fails = 'before';
  keeper.edit('y');
  assert.equal((await sync.saveNow()).at, 'browser');
});
