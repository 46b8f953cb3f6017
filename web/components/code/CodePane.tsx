import { useComputedColorScheme } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { doubtPerson } from '../../api/person.ts';
import { CodeEditor } from '../../editor/CodeEditor.tsx';
import type { Editor } from '../../editor/create-editor.ts';
import { useHighContrast } from '../../ui/contrast.ts';
import { loadConflict } from '../kept/Conflict.tsx';
import { KeptState } from '../kept/KeptState.tsx';
import { useHeld } from '../kept/use-kept.ts';
import { loadLaterTabs } from '../solve/later-tabs.tsx';
import { NotFetched } from '../solve/NotFetched.tsx';
import { useSolve } from '../solve/SolveContext.ts';
import { CodeNotices } from './CodeNotices.tsx';
import classes from './CodePane.module.css';
import { markersOf } from './markers.ts';
import { ResetButton } from './ResetButton.tsx';
import { useVimKeys } from './vim-choice.ts';

// It comes after the editor, and a page without it is whole.
const PythonHelp = lazy(() =>
  import('./PythonHelp.tsx').then(
    ({ PythonHelp: loaded }) => ({ default: loaded }),
    () => ({ default: () => null }),
  ),
);

const VimKeys = lazy(() =>
  import('./VimKeys.tsx').then(
    ({ VimKeys: loaded }) => ({ default: loaded }),
    () => ({ default: () => null }),
  ),
);

export function CodePane({ actions }: { actions?: ReactNode }) {
  const { problem, draft, judging, editor } = useSolve();
  const [instance, setInstance] = useState<Editor | null>(null);
  useEffect(() => {
    if (!instance) return;
    loadLaterTabs();
    loadConflict();
    doubtPerson();
  }, [instance]);
  // Not the text: while one types the editor is ahead of it, and the pane need not be rendered for each key.
  const replacements = useHeld(draft, (now) => now.replacements);
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const contrast = useHighContrast();
  const vim = useVimKeys();
  const progress = judging.phase === 'following' ? judging.progress : null;
  // Markers follow what was judged, not each message about it.
  const markers = useMemo(() => markersOf(judging), [progress?.cases, progress?.outcome]);
  return (
    <section className={classes.pane} aria-label="Code">
      <div className={classes.bar}>
        <span className={classes.language}>Python 3</span>
        <KeptState kept={draft} untouched="Starter code" />
        <span className={classes.end}>
          <Suspense>{instance && <PythonHelp instance={instance} problem={problem} />}</Suspense>
          <ResetButton />
          {actions}
        </span>
      </div>
      <CodeNotices />
      <CodeEditor
        ref={editor}
        value={draft.keeper.snapshot().text}
        replacements={replacements}
        label="Your Python code. Press Control+M to let Tab leave the editor."
        theme={contrast ? `contrast-${scheme}` : scheme}
        markers={markers}
        onChange={(next) => draft.keeper.edit(next)}
        onReady={setInstance}
        notFetched={<NotFetched />}
      />
      <Suspense>{vim && instance && <VimKeys instance={instance} />}</Suspense>
    </section>
  );
}
