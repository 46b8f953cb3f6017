import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { type Followed, syncDocument } from './document-sync.ts';
import type { LanguageServer } from './server.ts';

/** What the server is told and asked, in order, while a text is typed. */
function begin() {
  let text = '';
  let version = 1;
  const listeners = new Set<() => void>();
  const model = {
    getValue: () => text,
    getValueLength: () => text.length,
    getVersionId: () => version,
    onDidChangeContent(listener: () => void) {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
  } as unknown as Followed;
  const told: string[] = [];
  const server = {
    documentUri: 'file:///solution.py',
    notify: (method: string, params: { contentChanges?: { text: string }[] }) =>
      told.push(`${method} ${params.contentChanges?.[0]?.text ?? ''}`.trim()),
    request: async (method: string) => void told.push(method),
  } as unknown as LanguageServer;
  const type = (more: string) => {
    for (const character of more) {
      text += character;
      version += 1;
      for (const listener of listeners) listener();
    }
  };
  return { synced: syncDocument(model, server), told, type };
}

test('while one types the server is not told, and once typing pauses it gets the text as it is', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { synced, told, type } = begin();
  type('to');
  mock.timers.tick(60);
  type('tal');
  mock.timers.tick(60);
  assert.deepEqual(told, ['textDocument/didOpen']);
  assert.equal(synced.isTyping(), true);
  mock.timers.tick(1_000);
  assert.deepEqual(told, ['textDocument/didOpen', 'textDocument/didChange total']);
  assert.equal(synced.isTyping(), false);
  mock.timers.reset();
});

test('a question about the text goes after what was typed before it, which is sent once', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { synced, told, type } = begin();
  type('su');
  await synced.request('textDocument/completion', {});
  assert.deepEqual(told.slice(1), ['textDocument/didChange su', 'textDocument/completion']);
  mock.timers.tick(1_000);
  assert.equal(told.length, 3);
  mock.timers.reset();
});

test('more about an item of an earlier answer is asked of the text of that time', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { synced, told, type } = begin();
  type('x');
  await synced.request('completionItem/resolve', {});
  assert.deepEqual(told.slice(1), ['completionItem/resolve']);
  mock.timers.reset();
});

test('after it is over nothing more is sent', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { synced, told, type } = begin();
  type('x');
  synced.dispose();
  type('y');
  mock.timers.tick(1_000);
  assert.equal(told.length, 1);
  mock.timers.reset();
});
