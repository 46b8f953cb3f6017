import type { editor, IDisposable } from 'monaco-editor/editor';
import { type LanguageServer, maxDocumentLength } from './server.ts';

/** Keeps the server's copy of the document the same as the editor's, each state with its version. */
export function syncDocument(model: editor.ITextModel, server: LanguageServer): IDisposable {
  const uri = server.documentUri;
  const text = () => (tooLong(model) ? '' : model.getValue());
  server.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'python', version: model.getVersionId(), text: text() },
  });
  // The whole text each time: with at most 64 KiB that is below a millisecond, and nothing can come apart.
  const listening = model.onDidChangeContent(({ versionId }) =>
    server.notify('textDocument/didChange', {
      textDocument: { uri, version: versionId },
      contentChanges: [{ text: text() }],
    }),
  );
  return listening;
}

export function tooLong(model: editor.ITextModel): boolean {
  return model.getValueLength() > maxDocumentLength;
}
