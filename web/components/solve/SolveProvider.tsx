import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Problem } from '#contract/problems.ts';
import { ApiFailure, messageOf } from '../../api/failures.ts';
import type { CodeEditorHandle } from '../../editor/editor-handle.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { useOwnCases } from '../cases/use-own-cases.ts';
import { useDraftKeeper } from '../draft/use-draft.ts';
import { cancelledWords } from '../result/cancelled-words.ts';
import type { Mode } from '../result/judging.ts';
import { useJudging } from '../result/use-judging.ts';
import { speechOf } from '../result/verdict-speech.ts';
import { type Solve, SolveContext } from './SolveContext.ts';
import { useTabs } from './use-tabs.ts';

export function SolveProvider({ problem, children }: { problem: Problem; children: ReactNode }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const draft = useDraftKeeper(problem);
  const cases = useOwnCases(problem);
  const tabs = useTabs();
  const editor = useRef<CodeEditorHandle>(null);
  const [replaced, setReplaced] = useState<Solve['replaced']>(null);
  const [refusals, setRefusals] = useState(0);

  // Once the field is marked and its tab is shown: a frame later may be too early on a busy machine.
  useEffect(() => {
    if (refusals > 0) document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);

  const { judging, start } = useJudging({
    onOutcome: (mode, outcome) => {
      announce(speechOf(mode, outcome));
      void queries.invalidateQueries({ queryKey: ['submissions', problem.slug] });
      if (mode === 'submit') {
        void queries.invalidateQueries({ queryKey: ['problem', problem.slug] });
        void queries.invalidateQueries({ queryKey: ['problems'] });
      }
    },
    onCancelled: () => {
      announce(`${cancelledWords.title}. ${cancelledWords.meaning}`);
      void queries.invalidateQueries({ queryKey: ['submissions', problem.slug] });
    },
    onRefused: (failure) => {
      announce(messageOf(failure));
      if (!(failure instanceof ApiFailure)) return;
      const aboutNoCase = cases.refuse(failure.details);
      if (failure.details.length === aboutNoCase.length) return;
      tabs.show('cases');
      setRefusals((count) => count + 1);
    },
  });

  const send = (mode: Mode) => {
    const own = mode === 'run' && cases.changed ? { cases: cases.toSend() } : {};
    cases.accept();
    tabs.show('result');
    announce(mode === 'run' ? 'Running' : 'Submitted');
    void start({ problem: problem.slug, source: draft.snapshot().source, mode, ...own });
  };
  const solve: Solve = {
    problem,
    draft,
    cases,
    judging,
    tabs,
    editor,
    run: () => send('run'),
    submit: () => send('submit'),
    save: () =>
      announce(draft.snapshot().kept ? 'Draft saved in this browser' : 'This browser keeps no drafts'),
    replaceSource: (source, what) => {
      setReplaced({ what, before: draft.snapshot().source });
      draft.replace(source);
      announce(what);
    },
    replaced,
    dismissReplaced: () => setReplaced(null),
  };
  return <SolveContext value={solve}>{children}</SolveContext>;
}
