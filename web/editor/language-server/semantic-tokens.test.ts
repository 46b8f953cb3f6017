import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { editor } from 'monaco-editor/editor';
import type { CancellationToken } from 'vscode-jsonrpc/browser';
import type { SyncedServer } from './document-sync.ts';
import { semanticTokensProvider } from './semantic-tokens.ts';

/** The editor's end of it, and somebody who types or does not. */
function begin() {
  let isTyping = false;
  const listeners = new Set<() => void>();
  const provider = semanticTokensProvider({
    documentUri: 'file:///solution.py',
    isTyping: () => isTyping,
    onPause(listener: () => void) {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
    request: async () => ({ data: [0, 4, 4, 12, 0] }),
  } as unknown as SyncedServer);
  let calls = 0;
  provider.onDidChange?.(() => (calls += 1));
  const ask = async () =>
    provider.provideDocumentSemanticTokens({} as editor.ITextModel, null, {} as CancellationToken);
  const pause = () => {
    isTyping = false;
    for (const listener of listeners) listener();
  };
  return { ask, pause, type: () => (isTyping = true), calls: () => calls };
}

test('who asks for colours while somebody types is told that it is busy, and is called in the next pause', async () => {
  const { ask, pause, type, calls } = begin();
  type();
  // The word is what the editor knows such an error by.
  await assert.rejects(ask, /busy/);
  assert.equal(calls(), 0);
  pause();
  assert.equal(calls(), 1);
  assert.deepEqual(await ask(), { data: new Uint32Array([0, 4, 4, 12, 0]) });
});

test('a pause in which nobody waits for colours calls nobody', async () => {
  const { ask, pause, type, calls } = begin();
  await ask();
  type();
  pause();
  assert.equal(calls(), 0);
});
