import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Problem } from '#contract/problems.ts';
import { ApiFailure, messageOf } from '../../api/failures.ts';
import type { CodeEditorHandle } from '../../editor/editor-handle.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { useOwnCases } from '../cases/use-own-cases.ts';
import { keptWords } from '../kept/kept-words.ts';
import type { Kept } from '../kept/make-kept.ts';
import { useKept } from '../kept/use-kept.ts';
import { cancelledWords } from '../result/cancelled-words.ts';
import type { Mode } from '../result/judging.ts';
import { useJudging } from '../result/use-judging.ts';
import { speechOf } from '../result/verdict-speech.ts';
import { type Solve, SolveContext } from './SolveContext.ts';
import { useTabs } from './use-tabs.ts';

export function SolveProvider({ problem, children }: { problem: Problem; children: ReactNode }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const cases = useOwnCases(problem);
  const tabs = useTabs();
  const editor = useRef<CodeEditorHandle>(null);
  const [replaced, setReplaced] = useState<Solve['replaced']>(null);
  const [refusals, setRefusals] = useState(0);
  const tellReplaced = (before: string, what: string) => {
    setReplaced({ what, before });
    announce(what);
  };
  const draft = useKept({
    kind: 'draft',
    slug: problem.slug,
    initial: problem.starterCode,
    // Nobody misses the starter code.
    onAdopted: (before) =>
      before !== problem.starterCode && tellReplaced(before, 'This is the newer draft from elsewhere.'),
  });
  const note = useKept({ kind: 'note', slug: problem.slug, initial: '' });

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
    // They would stand on top of what comes, and nobody reads them now.
    editor.current?.closeSuggestions();
    announce(mode === 'run' ? 'Running' : 'Submitted');
    void start({ problem: problem.slug, source: draft.keeper.snapshot().text, mode, ...own });
  };
  const solve: Solve = {
    problem,
    draft,
    note,
    cases,
    judging,
    tabs,
    editor,
    run: () => send('run'),
    submit: () => send('submit'),
    save: () => void Promise.all([saveNow(draft), saveNow(note)]).then((words) => announce(worst(words))),
    replaceSource: (source, what) => {
      tellReplaced(draft.keeper.snapshot().text, what);
      draft.keeper.replace(source);
    },
    replaced,
    dismissReplaced: () => setReplaced(null),
  };
  return <SolveContext value={solve}>{children}</SolveContext>;
}

async function saveNow({ keeper, sync }: Kept): Promise<string> {
  return keptWords(await sync.saveNow(), keeper.snapshot().kept);
}

function worst(words: string[]): string {
  return words.find((one) => one !== 'Saved') ?? 'Saved';
}
