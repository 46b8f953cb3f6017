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
  const shown = showDiagnostics(model, server, owner);
  const synced = syncDocument(model, server);
  const parts = [
    shown,
    synced,
    languages.registerCompletionItemProvider(language, completionProvider(synced)),
    languages.registerHoverProvider(language, hoverProvider(synced)),
    languages.registerSignatureHelpProvider(language, signatureProvider(synced)),
    languages.registerDefinitionProvider(language, definitionProvider(synced)),
    languages.registerRenameProvider(language, renameProvider(synced)),
    languages.registerDocumentSemanticTokensProvider(language, semanticTokensProvider(synced)),
  ];
  return { dispose: () => parts.forEach((part) => void part.dispose()) };
}
