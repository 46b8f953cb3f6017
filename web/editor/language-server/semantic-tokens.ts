import type { languages } from 'monaco-editor/editor';
import type { SemanticTokens } from 'vscode-languageserver-types';
import type { SyncedServer } from './document-sync.ts';

/**
 * Names coloured by what they are. The protocol's numbers are Monaco's own. While somebody types it is told to wait, by an
 * error with the word that it knows, and moves the colours that are there with the text; in the next pause it asks again.
 */
export function semanticTokensProvider(server: SyncedServer): languages.DocumentSemanticTokensProvider {
  let isOwed = false;
  return {
    getLegend: () => server.tokenLegend,
    onDidChange: (listener, self?: unknown) =>
      server.onPause(() => {
        if (isOwed) listener.call(self);
      }),
    async provideDocumentSemanticTokens(_model, _lastId, token) {
      isOwed = server.isTyping();
      if (isOwed) throw new Error('busy: the text is still changing');
      const tokens = await server.request<SemanticTokens>(
        'textDocument/semanticTokens/full',
        { textDocument: { uri: server.documentUri } },
        token,
      );
      return tokens && { data: new Uint32Array(tokens.data) };
    },
    releaseDocumentSemanticTokens: () => {},
  };
}
