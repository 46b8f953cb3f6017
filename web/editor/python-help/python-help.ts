import type { Editor } from '../create-editor.ts';
import { type HelpState, type Part, parts } from './help-state.ts';
import { startLint } from './start-lint.ts';
import { startTypes } from './start-types.ts';
import { supervise } from './supervise.ts';

/** Starts and stops the parts of Python help as the learner switches them. */
export function startPythonHelp(instance: Editor, prelude: string | null, help: HelpState): Disposable {
  const model = instance.getModel();
  if (!model) throw new Error('Python help is for an editor that shows something');
  const starts = {
    types: () => startTypes(model, prelude),
    lint: () => startLint(model, { help }),
  };
  const running = new Map<Part, Disposable>();
  const follow = () => {
    offerWords(instance, help.snapshot().types.state !== 'ready');
    for (const part of parts) {
      const { wanted } = help.snapshot()[part];
      if (wanted === running.has(part)) continue;
      if (wanted) {
        // Noted first: it reports at once, and who hears that comes here again.
        running.set(part, nothing);
        running.set(part, supervise({ start: starts[part], report: (state) => help.report(part, state) }));
      } else {
        running.get(part)?.[Symbol.dispose]();
        running.delete(part);
      }
    }
  };
  const unsubscribe = help.subscribe(follow);
  follow();
  return {
    [Symbol.dispose]() {
      unsubscribe();
      offerWords(instance, true);
      for (const one of running.values()) one[Symbol.dispose]();
    },
  };
}

/** The words of the text stand in for names until these are known; beside them they would be there twice. */
function offerWords(instance: Editor, wanted: boolean): void {
  instance.updateOptions({ wordBasedSuggestions: wanted ? 'currentDocument' : 'off' });
}

const nothing: Disposable = { [Symbol.dispose]() {} };
