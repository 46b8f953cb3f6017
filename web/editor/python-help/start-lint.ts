import { type editor, languages } from 'monaco-editor/editor';
import { formatProvider } from '../ruff/format.ts';
import { lint } from '../ruff/lint.ts';
import { quickFixProvider } from '../ruff/quick-fixes.ts';
import { startRuff } from '../ruff/ruff.ts';
import type { HelpState } from './help-state.ts';
import { pythonVersion } from './python-version.ts';
import type { Running } from './supervise.ts';

type Options = { help: HelpState };

export async function startLint(model: editor.ITextModel, { help }: Options): Promise<Running> {
  const ruff = await startRuff(pythonVersion);
  const language = model.getLanguageId();
  const complaints = lint(model, ruff, { syntaxToo: () => help.snapshot().types.state !== 'ready' });
  // Who tells of syntax has changed when the other tool comes or goes.
  const unsubscribe = help.subscribe(complaints.showAgain);
  const parts = [
    complaints,
    languages.registerCodeActionProvider(language, quickFixProvider(complaints.current)),
    languages.registerDocumentFormattingEditProvider(language, formatProvider(ruff)),
  ];
  return {
    crashed: ruff.crashed,
    [Symbol.dispose]() {
      unsubscribe();
      for (const part of parts) part.dispose();
      ruff[Symbol.dispose]();
    },
  };
}
