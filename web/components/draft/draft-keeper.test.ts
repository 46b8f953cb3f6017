import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DraftKeeper, type DraftStorage } from './draft-keeper.ts';

const starter = 'def answer():\n    pass\n';
const key = 'touchstone:draft:sum';

function memoryStorage(content: Record<string, string> = {}): DraftStorage {
  const items = new Map(Object.entries(content));
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
  };
}

function fullStorage(): DraftStorage {
  return {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
    removeItem: () => {},
  };
}

test('without a draft the starter code is there', () => {
  const keeper = new DraftKeeper('sum', starter, memoryStorage(), memoryStorage());
  assert.deepEqual(keeper.snapshot(), { source: starter, theirs: null, kept: true, replacements: 0 });
});

test('every change survives a reload', () => {
  const shared = memoryStorage();
  const tab = memoryStorage();
  new DraftKeeper('sum', starter, shared, tab).edit('x = 1');
  assert.equal(new DraftKeeper('sum', starter, shared, tab).snapshot().source, 'x = 1');
});

test('a change is told to those who listen, until they stop', () => {
  const keeper = new DraftKeeper('sum', starter, memoryStorage(), memoryStorage());
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
  const keeper = new DraftKeeper('sum', starter, shared, tab);
  shared.setItem(key, 'theirs');
  keeper.hear('theirs');
  keeper.edit('ours, and more');
  assert.equal(shared.getItem(key), 'theirs');
  const reloaded = new DraftKeeper('sum', starter, shared, tab).snapshot();
  assert.equal(reloaded.source, 'ours, and more');
  assert.equal(reloaded.theirs, 'theirs');
});

test('keeping mine makes it the draft that all tabs share', () => {
  const shared = memoryStorage({ [key]: 'ours' });
  const keeper = new DraftKeeper('sum', starter, shared, memoryStorage());
  keeper.hear('theirs');
  keeper.keepMine();
  assert.equal(shared.getItem(key), 'ours');
  assert.equal(keeper.snapshot().theirs, null);
});

test('taking theirs puts it in the place of mine', () => {
  const shared = memoryStorage({ [key]: 'theirs' });
  const keeper = new DraftKeeper('sum', starter, shared, memoryStorage({ [key]: 'ours' }));
  assert.equal(keeper.snapshot().theirs, 'theirs');
  keeper.takeTheirs();
  assert.deepEqual(keeper.snapshot(), { source: 'theirs', theirs: null, kept: true, replacements: 1 });
});

test('two tabs that come to the same code have nothing to choose', () => {
  const keeper = new DraftKeeper('sum', starter, memoryStorage(), memoryStorage());
  keeper.edit('same');
  keeper.hear('same');
  assert.equal(keeper.snapshot().theirs, null);
});

test('a browser that keeps nothing is told of, and the code stays', () => {
  const keeper = new DraftKeeper('sum', starter, fullStorage(), fullStorage());
  keeper.edit('x = 1');
  assert.equal(keeper.snapshot().source, 'x = 1');
  assert.equal(keeper.snapshot().kept, false);
});

test('typing is no replacement, so that the editor is never written over while one types', () => {
  const keeper = new DraftKeeper('sum', starter, memoryStorage(), memoryStorage());
  keeper.edit('x = 1');
  assert.equal(keeper.snapshot().replacements, 0);
  keeper.replace('y = 2');
  assert.equal(keeper.snapshot().replacements, 1);
  assert.equal(keeper.snapshot().source, 'y = 2');
});
