import { useComputedColorScheme } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { CodeEditor } from '../../editor/CodeEditor.tsx';
import { preludeOf } from '../../editor/python-help/prelude.ts';
import { useDraft } from '../draft/use-draft.ts';
import { useSolve } from '../solve/SolveContext.ts';
import { CodeNotices } from './CodeNotices.tsx';
import classes from './CodePane.module.css';
import { DraftState } from './DraftState.tsx';
import { markersOf } from './markers.ts';
import { PythonHelp } from './PythonHelp.tsx';
import { ResetButton } from './ResetButton.tsx';
import { useHelpState } from './use-help-state.ts';

export function CodePane({ actions }: { actions?: ReactNode }) {
  const { problem, draft, judging, editor } = useSolve();
  const { source, replacements } = useDraft(draft, (now) => now);
  const dark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark';
  const help = useHelpState();
  const prelude = useMemo(() => preludeOf(problem), [problem]);
  const progress = judging.phase === 'following' ? judging.progress : null;
  // Markers follow what was judged, not each message about it.
  const markers = useMemo(() => markersOf(judging), [progress?.cases, progress?.outcome]);
  return (
    <section className={classes.pane} aria-label="Code">
      <div className={classes.bar}>
        <span className={classes.language}>Python 3</span>
        <DraftState />
        <span className={classes.end}>
          <PythonHelp help={help} />
          <ResetButton />
          {actions}
        </span>
      </div>
      <CodeNotices />
      <CodeEditor
        ref={editor}
        value={source}
        replacements={replacements}
        label="Your Python code. Press Control+M to let Tab leave the editor."
        dark={dark}
        markers={markers}
        onChange={(next) => draft.edit(next)}
        help={help}
        prelude={prelude}
      />
    </section>
  );
}
