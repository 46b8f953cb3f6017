export const leftTabs = ['statement', 'hints', 'editorial', 'submissions', 'notes'] as const;
export const bottomTabs = ['cases', 'result'] as const;

export type LeftTab = (typeof leftTabs)[number];
export type BottomTab = (typeof bottomTabs)[number];
export type TabName = LeftTab | 'code' | BottomTab;

/** In the order of Alt+1, Alt+2, … */
export const allTabs: TabName[] = [...leftTabs, 'code', ...bottomTabs];

export const tabLabels: Record<TabName, string> = {
  statement: 'Statement',
  hints: 'Hints',
  editorial: 'Editorial',
  submissions: 'Submissions',
  notes: 'Notes',
  code: 'Code',
  cases: 'Cases',
  result: 'Result',
};

export function isLeft(tab: TabName): tab is LeftTab {
  return (leftTabs as readonly string[]).includes(tab);
}

export function isBottom(tab: TabName): tab is BottomTab {
  return (bottomTabs as readonly string[]).includes(tab);
}
