import type { editor, IDisposable } from 'monaco-editor/editor';
import { type LanguageServer, maxDocumentLength } from './server.ts';

/** What of Monaco's model is needed to follow it. */
export type Followed = Pick<
  editor.ITextModel,
  'getValue' | 'getValueLength' | 'getVersionId' | 'onDidChangeContent'
>;

export type SyncedServer = LanguageServer &
  IDisposable & {
    /** Whether somebody is typing: what can wait should, or both work for every key. */
    isTyping(): boolean;
    /** Told when typing has paused, and the server has the text. */
    onPause(listener: () => void): IDisposable;
  };

/** Diagnostics wait for a pause of this length, as the other tool's do. */
const pauseMs = 150;

/**
 * Keeps the server's copy of the document the same as the editor's, each state with its version. A change is sent before
 * the next question, else once typing pauses: told of every key, the server would check every key's text, and take
 * a core from the page while one types.
 * @returns The same server, to be asked through this: its answers are about the text as it is. `dispose` ends the
 *   following alone, not the server.
 */
export function syncDocument(model: Followed, server: LanguageServer): SyncedServer {
  const uri = server.documentUri;
  const text = () => (tooLong(model) ? '' : model.getValue());
  const open = { uri, languageId: 'python', version: model.getVersionId(), text: text() };
  server.notify('textDocument/didOpen', { textDocument: open });
  let sent = open.version;
  let pause: ReturnType<typeof setTimeout> | null = null;
  const send = () => {
    const version = model.getVersionId();
    if (version === sent) return;
    sent = version;
    // The whole text each time: with at most 64 KiB that is below a millisecond, and nothing can come apart.
    server.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text: text() }],
    });
  };
  const listeners = new Set<() => void>();
  const paused = () => {
    pause = null;
    send();
    for (const listener of listeners) listener();
  };
  const listening = model.onDidChangeContent(() => {
    if (pause !== null) clearTimeout(pause);
    pause = setTimeout(paused, pauseMs);
  });
  return {
    ...server,
    request(method, params, token) {
      // What else is asked is about an earlier answer, and so about the text of that time.
      if (method.startsWith('textDocument/')) send();
      return server.request(method, params, token);
    },
    isTyping: () => pause !== null,
    onPause(listener) {
      listeners.add(listener);
      return { dispose: () => void listeners.delete(listener) };
    },
    dispose() {
      if (pause !== null) clearTimeout(pause);
      listening.dispose();
    },
  };
}

export function tooLong(model: Pick<editor.ITextModel, 'getValueLength'>): boolean {
  return model.getValueLength() > maxDocumentLength;
}
