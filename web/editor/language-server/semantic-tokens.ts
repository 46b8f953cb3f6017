import type { languages } from 'monaco-editor/editor';
import type { SemanticTokens } from 'vscode-languageserver-types';
import type { LanguageServer } from './server.ts';

/** Names coloured by what they are. The protocol's numbers are Monaco's own. */
export function semanticTokensProvider(server: LanguageServer): languages.DocumentSemanticTokensProvider {
  return {
    getLegend: () => server.tokenLegend,
    async provideDocumentSemanticTokens(_model, _lastId, token) {
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
