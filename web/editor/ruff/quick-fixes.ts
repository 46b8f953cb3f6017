import type { Diagnostic } from '@astral-sh/ruff-wasm-web';
import { type editor, type languages, Range } from 'monaco-editor/editor';
import { rangeOf } from './lint.ts';

/** Offers what Ruff would change about its complaints at a place. */
export function quickFixProvider(current: () => Diagnostic[]): languages.CodeActionProvider {
  return {
    provideCodeActions(model, range) {
      const here = current().filter((one) => Range.areIntersectingOrTouching(rangeOf(one), range));
      return { actions: here.flatMap((one) => actionOf(model, one)), dispose() {} };
    },
  };
}

function actionOf(model: editor.ITextModel, { fix, message }: Diagnostic): languages.CodeAction[] {
  if (!fix) return [];
  const edits = fix.edits.map((edit) => ({
    resource: model.uri,
    versionId: model.getVersionId(),
    textEdit: { range: rangeOf(edit), text: edit.content ?? '' },
  }));
  return [{ title: fix.message ?? `Fix: ${message}`, kind: 'quickfix', isPreferred: true, edit: { edits } }];
}
