import type { ReactNode } from 'react';
import type { PaneTab } from '../../ui/PaneTabs.tsx';
import { CasesTab } from '../cases/CasesTab.tsx';
import { CodePane } from '../code/CodePane.tsx';
import { ResultTabLabel } from '../result/ResultTabLabel.tsx';
import { EditorialTab } from '../statement/EditorialTab.tsx';
import { HintsTab } from '../statement/HintsTab.tsx';
import { StatementTab } from '../statement/StatementTab.tsx';
import { NotesTab, ResultTab, SubmissionsTab } from './later-tabs.tsx';
import { useSolve } from './SolveContext.ts';
import { type TabName, tabLabels } from './tabs.ts';

/** What each tab shows, for whichever layout wants it. */
export function usePaneTabs<Name extends TabName>(names: readonly Name[]): PaneTab<Name>[] {
  const { judging } = useSolve();
  return names.map((name) => ({
    name,
    label: name === 'result' ? <ResultTabLabel judging={judging} /> : tabLabels[name],
    content: contents[name],
    reading: !writing.includes(name),
    keep: name === 'code' || name === 'hints',
  }));
}

/** They hold fields, which take the focus themselves. */
const writing: TabName[] = ['notes', 'code', 'cases'];

const contents: Record<TabName, ReactNode> = {
  statement: <StatementTab />,
  hints: <HintsTab />,
  editorial: <EditorialTab />,
  submissions: <SubmissionsTab />,
  notes: <NotesTab />,
  code: <CodePane />,
  cases: <CasesTab />,
  result: <ResultTab />,
};
