import type { languages } from 'monaco-editor/editor';
import type { SemanticTokens } from 'vscode-languageserver-types';
import type { SyncedServer } from './document-sync.ts';

/** Names coloured by what they are. The protocol's numbers are Monaco's own. */
export function semanticTokensProvider(server: SyncedServer): languages.DocumentSemanticTokensProvider {
  return {
    getLegend: () => server.tokenLegend,
    async provideDocumentSemanticTokens(_model, _lastId, token) {
      // Monaco knows an error with this word: it moves the colours that are there with the text, and asks again soon.
      if (server.isTyping()) throw new Error('busy: the text is still changing');
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
