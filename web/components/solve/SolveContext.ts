import { createContext, type RefObject, use } from 'react';
import type { Problem } from '#contract/problems.ts';
import type { CodeEditorHandle } from '../../editor/editor-handle.ts';
import type { OwnCasesState } from '../cases/use-own-cases.ts';
import type { Kept } from '../kept/make-kept.ts';
import type { Judging } from '../result/judging.ts';
import type { Tabs } from './use-tabs.ts';

/** What the panes of the solve page share. */
export type Solve = {
  problem: Problem;
  draft: Kept;
  note: Kept;
  cases: OwnCasesState;
  judging: Judging;
  tabs: Tabs;
  editor: RefObject<CodeEditorHandle | null>;
  run: () => void;
  submit: () => void;
  save: () => void;
  /** Puts another source into the editor, and says so with a way back. */
  replaceSource: (source: string, what: string) => void;
  /** What was last put into the editor, until it is dismissed. */
  replaced: { what: string; before: string } | null;
  dismissReplaced: () => void;
};

export const SolveContext = createContext<Solve | null>(null);

export function useSolve(): Solve {
  const solve = use(SolveContext);
  if (!solve) throw new Error('useSolve is for components within SolveProvider');
  return solve;
}
