import { type editor, type IDisposable, languages } from 'monaco-editor/editor';
import { completionProvider } from './completion.ts';
import { definitionProvider } from './definition.ts';
import { showDiagnostics } from './diagnostics.ts';
import { syncDocument } from './document-sync.ts';
import { hoverProvider } from './hover.ts';
import { renameProvider } from './rename.ts';
import { semanticTokensProvider } from './semantic-tokens.ts';
import type { LanguageServer } from './server.ts';
import { signatureProvider } from './signature.ts';

/** Gives the editor all that a language server can do for one document. */
export function attachLanguageServer(
  model: editor.ITextModel,
  server: LanguageServer,
  owner: string,
): IDisposable {
  const language = model.getLanguageId();
  const parts = [
    showDiagnostics(model, server, owner),
    syncDocument(model, server),
    languages.registerCompletionItemProvider(language, completionProvider(server)),
    languages.registerHoverProvider(language, hoverProvider(server)),
    languages.registerSignatureHelpProvider(language, signatureProvider(server)),
    languages.registerDefinitionProvider(language, definitionProvider(server)),
    languages.registerRenameProvider(language, renameProvider(server)),
    languages.registerDocumentSemanticTokensProvider(language, semanticTokensProvider(server)),
  ];
  return { dispose: () => parts.forEach((part) => void part.dispose()) };
}
