import type { languages } from 'monaco-editor/editor';
import { tooLong } from '../language-server/document-sync.ts';
import type { Ruff } from './ruff.ts';

/** A program that is no Python yet cannot be formatted: it stays as it is, and its fault is underlined already. */
export function formatProvider(ruff: Ruff): languages.DocumentFormattingEditProvider {
  return {
    displayName: 'Ruff',
    async provideDocumentFormattingEdits(model, _options, token) {
      if (tooLong(model)) return [];
      const text = await ruff.format(model.getValue()).catch(() => null);
      if (text === null || token.isCancellationRequested) return [];
      return [{ range: model.getFullModelRange(), text }];
    },
  };
}
