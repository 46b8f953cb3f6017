import type { languages } from 'monaco-editor/editor';
import type { Location } from 'vscode-languageserver-types';
import { fromRange, toPosition } from './positions.ts';
import type { LanguageServer } from './server.ts';

/** Only what stands in the learner's own file can be gone to: the library's stubs are the server's alone. */
export function definitionProvider(server: LanguageServer): languages.DefinitionProvider {
  return {
    async provideDefinition(model, position, token) {
      const found = await server.request<Location | Location[]>(
        'textDocument/definition',
        { textDocument: { uri: server.documentUri }, position: toPosition(position) },
        token,
      );
      const locations = found === null ? [] : [found].flat();
      return locations
        .filter(({ uri }) => uri === server.documentUri)
        .map(({ range }) => ({ uri: model.uri, range: fromRange(range) }));
    },
  };
}
