import { editor, type IDisposable, MarkerSeverity } from 'monaco-editor/editor';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { fromRange } from './positions.ts';
import type { LanguageServer } from './server.ts';

const severities: Partial<Record<DiagnosticSeverity, MarkerSeverity>> = {
  [DiagnosticSeverity.Error]: MarkerSeverity.Error,
  [DiagnosticSeverity.Warning]: MarkerSeverity.Warning,
  [DiagnosticSeverity.Information]: MarkerSeverity.Info,
};

/** Underlines what the server complains of. Its hints (unused names, say) are for another tool to give. */
export function showDiagnostics(
  model: editor.ITextModel,
  server: LanguageServer,
  owner: string,
): IDisposable {
  type Published = { uri: string; version?: number; diagnostics: Diagnostic[] };
  server.listen('textDocument/publishDiagnostics', ({ uri, version, diagnostics }: Published) => {
    if (uri !== server.documentUri || model.isDisposed()) return;
    // About a text that is gone already: the next ones are on their way.
    if (version !== undefined && version !== model.getVersionId()) return;
    editor.setModelMarkers(model, owner, diagnostics.flatMap(markerOf));
  });
  return {
    dispose() {
      if (!model.isDisposed()) editor.setModelMarkers(model, owner, []);
    },
  };
}

function markerOf(diagnostic: Diagnostic): editor.IMarkerData[] {
  const severity = severities[diagnostic.severity ?? DiagnosticSeverity.Error];
  if (severity === undefined) return [];
  const { range, source = '', code } = diagnostic;
  const message = typeof diagnostic.message === 'string' ? diagnostic.message : diagnostic.message.value;
  return [{ ...fromRange(range), severity, message, source, ...(code ? { code: String(code) } : {}) }];
}
