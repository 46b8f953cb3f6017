import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { memoryStorage } from '../components/kept/testing/memory-storage.ts';

type Tab = Pick<typeof import('./guest-key.ts'), 'asVisitor' | 'renewGuestKey'>;
let opened = 0;

/** A page of its own: each has the module anew, and all share what the browser keeps. */
async function openTab(): Promise<Tab> {
  opened += 1;
  return import(`./guest-key.ts?tab=${opened}`);
}

function browserWith(storage: object): void {
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
}

const keyOf = (tab: Tab) => (tab.asVisitor({}).headers as Record<string, string>)['touchstone-guest-key'];

beforeEach(() => browserWith(memoryStorage()));

test('a key is 128 random bits, and goes beside the other headers of a request', async () => {
  const { asVisitor } = await openTab();
  const { method, headers } = asVisitor({ method: 'PUT', headers: { 'touchstone-person': 'guest' } });
  const { 'touchstone-guest-key': key = '', ...others } = headers as Record<string, string>;
  assert.match(key, /^[0-9a-f]{32}$/);
  assert.deepEqual([method, others], ['PUT', { 'touchstone-person': 'guest' }]);
});

test('all requests of all tabs of a browser have one key, also after a reload', async () => {
  const [one, two] = [await openTab(), await openTab()];
  assert.equal(keyOf(one), keyOf(one));
  assert.equal(keyOf(one), keyOf(two));
  assert.equal(keyOf(await openTab()), keyOf(one));
});

test('another browser has another key', async () => {
  const one = keyOf(await openTab());
  browserWith(memoryStorage());
  assert.notEqual(keyOf(await openTab()), one);
});

test('once somebody has come or gone the key is a new one, in all tabs', async () => {
  const [one, two] = [await openTab(), await openTab()];
  const before = keyOf(one);
  one.renewGuestKey();
  assert.notEqual(keyOf(two), before);
  assert.equal(keyOf(two), keyOf(one));
  assert.equal(keyOf(await openTab()), keyOf(one));
});

test('where the browser keeps nothing a page has a key of its own, and a new one likewise', async () => {
  const blocked = () => {
    throw new DOMException('Storage is blocked', 'SecurityError');
  };
  browserWith({ getItem: blocked, setItem: blocked, removeItem: blocked });
  const tab = await openTab();
  const before = keyOf(tab);
  assert.equal(keyOf(tab), before);
  assert.notEqual(keyOf(await openTab()), before);
  tab.renewGuestKey();
  assert.notEqual(keyOf(tab), before);
});

test('what somebody else has put in its place is not sent', async () => {
  browserWith(memoryStorage({ 'touchstone:guest-key': 'not a key' }));
  assert.match(keyOf(await openTab()) ?? '', /^[0-9a-f]{32}$/);
});
