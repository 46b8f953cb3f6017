import { type editor, type IRange, languages } from 'monaco-editor/editor';
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type TextEdit,
} from 'vscode-languageserver-types';
import { completionContext } from './completion-context.ts';
import { fromMarkup, fromRange, toPosition } from './positions.ts';
import type { LanguageServer } from './server.ts';

/** Both sides have the same words for kinds, and other numbers. */
const kinds = new Map<number | undefined, languages.CompletionItemKind>(
  Object.entries(CompletionItemKind).map(([name, kind]) => [
    kind,
    languages.CompletionItemKind[name as keyof typeof CompletionItemKind],
  ]),
);

type Suggestion = languages.CompletionItem & { origin: CompletionItem };

export function completionProvider(server: LanguageServer): languages.CompletionItemProvider {
  return {
    triggerCharacters: server.triggers.completion,
    async provideCompletionItems(model, position, context, token) {
      const found = await server.request<CompletionList | CompletionItem[]>(
        'textDocument/completion',
        {
          textDocument: { uri: server.documentUri },
          position: toPosition(position),
          context: completionContext(context),
        },
        token,
      );
      if (!found) return null;
      const { items, isIncomplete } = Array.isArray(found) ? { items: found, isIncomplete: false } : found;
      const word = wordAt(model, position.lineNumber, position.column);
      return { suggestions: items.map((item) => suggestionOf(item, word)), incomplete: isIncomplete };
    },
    async resolveCompletionItem(item, token) {
      const { origin, range } = item as Suggestion;
      const more = await server.request<CompletionItem>('completionItem/resolve', origin, token);
      return more ? { ...item, ...suggestionOf(more, range as IRange) } : item;
    },
  };
}

function suggestionOf(item: CompletionItem, word: IRange): Suggestion {
  const { textEdit, labelDetails, additionalTextEdits } = item;
  const range = textEdit && 'range' in textEdit ? fromRange(textEdit.range) : word;
  const documentation = fromMarkup(item.documentation);
  return {
    // In one text: Monaco's own second column is read otherwise than it is shown.
    label: labelDetails?.description ? `${item.label} · ${labelDetails.description}` : item.label,
    kind: kinds.get(item.kind) ?? languages.CompletionItemKind.Text,
    insertText: textEdit?.newText ?? item.insertText ?? item.label,
    range,
    origin: item,
    ...(item.sortText ? { sortText: item.sortText } : {}),
    filterText: item.filterText ?? item.label,
    ...(item.preselect ? { preselect: true } : {}),
    ...(documentation ? { documentation } : {}),
    ...(additionalTextEdits ? { additionalTextEdits: additionalTextEdits.map(editOf) } : {}),
  };
}

function editOf({ range, newText }: TextEdit): editor.ISingleEditOperation {
  return { range: fromRange(range), text: newText };
}

function wordAt(model: editor.ITextModel, line: number, column: number): IRange {
  const { startColumn, endColumn } = model.getWordUntilPosition({ lineNumber: line, column });
  return { startLineNumber: line, endLineNumber: line, startColumn, endColumn };
}
