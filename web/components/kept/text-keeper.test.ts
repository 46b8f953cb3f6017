import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryStorage } from './testing/memory-storage.ts';
import { TextKeeper, type TextStorage } from './text-keeper.ts';

const starter = 'def answer():\n    pass\n';
const key = 'touchstone:draft:sum';

function fullStorage(): TextStorage {
  return {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
    removeItem: () => {},
  };
}

test('without a text of the learner’s own the first one is there', () => {
  const keeper = new TextKeeper(key, starter, memoryStorage(), memoryStorage());
  assert.deepEqual(keeper.snapshot(), { text: starter, theirs: null, kept: true, replacements: 0 });
});

test('every change survives a reload', () => {
  const shared = memoryStorage();
  const tab = memoryStorage();
  new TextKeeper(key, starter, shared, tab).edit('x = 1');
  assert.equal(new TextKeeper(key, starter, shared, tab).snapshot().text, 'x = 1');
});

test('a change is told to those who listen, until they stop', () => {
  const keeper = new TextKeeper(key, starter, memoryStorage(), memoryStorage());
  let told = 0;
  const stop = keeper.subscribe(() => {
    told += 1;
  });
  keeper.edit('x = 1');
  keeper.edit('x = 1');
  stop();
  keeper.edit('x = 2');
  assert.equal(told, 1);
});

test('what another tab wrote is offered, and neither version is lost by a reload', () => {
  const shared = memoryStorage({ [key]: 'ours' });
  const tab = memoryStorage();
  const keeper = new TextKeeper(key, starter, shared, tab);
  shared.setItem(key, 'theirs');
  keeper.hear('theirs');
  keeper.edit('ours, and more');
  assert.equal(shared.getItem(key), 'theirs');
  const reloaded = new TextKeeper(key, starter, shared, tab).snapshot();
  assert.equal(reloaded.text, 'ours, and more');
  assert.deepEqual(reloaded.theirs, { text: 'theirs', from: 'tab' });
});

test('keeping mine makes it the draft that all tabs share', () => {
  const shared = memoryStorage({ [key]: 'ours' });
  const keeper = new TextKeeper(key, starter, shared, memoryStorage());
  keeper.hear('theirs');
  keeper.keepMine();
  assert.equal(shared.getItem(key), 'ours');
  assert.equal(keeper.snapshot().theirs, null);
});

test('taking theirs puts it in the place of mine', () => {
  const shared = memoryStorage({ [key]: 'theirs' });
  const keeper = new TextKeeper(key, starter, shared, memoryStorage({ [key]: 'ours' }));
  assert.deepEqual(keeper.snapshot().theirs, { text: 'theirs', from: 'tab' });
  keeper.takeTheirs();
  assert.deepEqual(keeper.snapshot(), { text: 'theirs', theirs: null, kept: true, replacements: 1 });
});

test('two tabs that come to the same code have nothing to choose', () => {
  const keeper = new TextKeeper(key, starter, memoryStorage(), memoryStorage());
  keeper.edit('same');
  keeper.hear('same');
  assert.equal(keeper.snapshot().theirs, null);
});

test('a browser that keeps nothing is told of, and the code stays', () => {
  const keeper = new TextKeeper(key, starter, fullStorage(), fullStorage());
  keeper.edit('x = 1');
  assert.equal(keeper.snapshot().text, 'x = 1');
  assert.equal(keeper.snapshot().kept, false);
});

test('typing is no replacement, so that the editor is never written over while one types', () => {
  const keeper = new TextKeeper(key, starter, memoryStorage(), memoryStorage());
  keeper.edit('x = 1');
  assert.equal(keeper.snapshot().replacements, 0);
  keeper.replace('y = 2');
  assert.equal(keeper.snapshot().replacements, 1);
  assert.equal(keeper.snapshot().text, 'y = 2');
});

test('what the server offers leaves mine where all tabs find it', () => {
  const shared = memoryStorage();
  const keeper = new TextKeeper(key, starter, shared, memoryStorage());
  keeper.edit('mine');
  keeper.offer('theirs');
  keeper.edit('mine, and more');
  assert.deepEqual(keeper.snapshot().theirs, { text: 'theirs', from: 'server' });
  assert.equal(shared.getItem(key), 'mine, and more');
  keeper.takeTheirs();
  assert.equal(shared.getItem(key), 'theirs');
});
