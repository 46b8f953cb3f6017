import type { editor, languages } from 'monaco-editor/editor';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { fromRange, toPosition } from './positions.ts';
import type { LanguageServer } from './server.ts';

const nothingHere = 'There is no name of yours here that could be renamed.';

export function renameProvider(server: LanguageServer): languages.RenameProvider {
  const textDocument = { uri: server.documentUri };
  return {
    async provideRenameEdits(model, position, newName, token) {
      const edit = await server.request<WorkspaceEdit>(
        'textDocument/rename',
        { textDocument, position: toPosition(position), newName },
        token,
      );
      const edits = edit ? editsOf(edit, server.documentUri) : [];
      if (edits.length === 0) return { edits: [], rejectReason: nothingHere };
      return { edits: edits.map((one) => renaming(model, one)) };
    },
    async resolveRenameLocation(model, position, token) {
      const found = await server.request<Range | { range: Range }>(
        'textDocument/prepareRename',
        { textDocument, position: toPosition(position) },
        token,
      );
      if (!found) return { ...nowhere(position), text: '', rejectReason: nothingHere };
      const range = fromRange('range' in found ? found.range : found);
      return { range, text: model.getValueInRange(range) };
    },
  };
}

function nowhere({ lineNumber, column }: { lineNumber: number; column: number }) {
  return {
    range: { startLineNumber: lineNumber, endLineNumber: lineNumber, startColumn: column, endColumn: column },
  };
}

/** A server may answer in either of two ways. What is not in the learner's file cannot be changed. */
function editsOf({ changes, documentChanges = [] }: WorkspaceEdit, uri: string): TextEdit[] {
  const listed = documentChanges.flatMap((change) =>
    'edits' in change && change.textDocument.uri === uri ? change.edits : [],
  );
  const texts = listed.filter((edit): edit is TextEdit => 'newText' in edit);
  return [...(changes?.[uri] ?? []), ...texts];
}

function renaming(model: editor.ITextModel, { range, newText }: TextEdit): languages.IWorkspaceTextEdit {
  return { resource: model.uri, versionId: undefined, textEdit: { range: fromRange(range), text: newText } };
}
