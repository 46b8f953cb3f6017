import type { languages } from 'monaco-editor/editor';

/**
 * Why the editor asks for suggestions, as the protocol says it: its numbers begin with one. A server may call its list
 * whole only to who says that they ask again because the last one was not.
 */
export function completionContext({ triggerKind, triggerCharacter }: languages.CompletionContext) {
  return { triggerKind: triggerKind + 1, ...(triggerCharacter ? { triggerCharacter } : {}) };
}
