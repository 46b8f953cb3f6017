import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '#contract/fingerprint.ts';
import { bringBack, type Keys, listUnsent, putAway } from './local-texts.ts';

/** A browser's storage as far as it matters here. */
function storage(content: Record<string, string>): Keys & { all: () => Record<string, string> } {
  const items = new Map(Object.entries(content));
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
    all: () => Object.fromEntries(items),
  };
}

const step = (text: string, sent: string[] = []) =>
  JSON.stringify({ revision: 3, text: fingerprint(text), sent });

test('unsent is what differs from what the server last had, what was not answered, and what was never sent', () => {
  const keys = storage({
    'touchstone:draft:same': 'x',
    'touchstone:draft:same:step': step('x'),
    'touchstone:draft:changed': 'y',
    'touchstone:draft:changed:step': step('x'),
    'touchstone:note:open': 'x',
    'touchstone:note:open:step': step('x', [fingerprint('x')]),
    'touchstone:note:never': 'z',
    'touchstone:cases:same': '[]',
    'touchstone:vim': 'true',
  });
  assert.deepEqual(
    listUnsent(keys).map(({ kind, slug, text, basedOn }) => [kind, slug, text, basedOn]),
    [
      ['draft', 'changed', 'y', 3],
      ['note', 'open', 'x', 3],
      ['note', 'never', 'z', 0],
    ],
  );
});

test('what is put away is out of sight, comes back whole, and what is not wanted is gone', () => {
  const own = {
    'touchstone:draft:a': 'x',
    'touchstone:draft:a:step': step('x'),
    'touchstone:cases:a': '[1]',
  };
  const keys = storage({ ...own, 'touchstone:note:a': 'gone', 'touchstone:contrast': 'more' });
  putAway(keys, 'ada', (key) => !key.includes('note'));
  assert.deepEqual(listUnsent(keys), []);
  assert.equal(keys.getItem('touchstone:draft:a'), null);
  assert.equal(keys.getItem('touchstone:contrast'), 'more');
  bringBack(keys, 'somebody else');
  assert.equal(keys.getItem('touchstone:draft:a'), null);
  bringBack(keys, 'ada');
  assert.deepEqual(keys.all(), { 'touchstone:contrast': 'more', ...own });
});

test('what has another in its place by now stays away, with its step, until there is room', () => {
  const keys = storage({ 'touchstone:draft:a': 'first', 'touchstone:draft:a:step': step('first') });
  putAway(keys, 'ada');
  keys.setItem('touchstone:draft:a', 'second');
  bringBack(keys, 'ada');
  assert.equal(keys.getItem('touchstone:draft:a'), 'second');
  assert.equal(keys.getItem('touchstone:draft:a:step'), null);
  keys.removeItem('touchstone:draft:a');
  bringBack(keys, 'ada');
  assert.equal(keys.getItem('touchstone:draft:a'), 'first');
});

test('a step that cannot be read makes a text unsent, not lost', () => {
  const keys = storage({ 'touchstone:draft:a': 'x', 'touchstone:draft:a:step': '{' });
  assert.equal(listUnsent(keys).length, 1);
});
