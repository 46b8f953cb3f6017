import { useRef, useState } from 'react';
import type { PaneHandle } from '../../ui/Panes.tsx';
import { type BottomTab, isBottom, isLeft, type LeftTab, type TabName } from './tabs.ts';

/** Which tab each pane shows; on a narrow screen there is one pane, so one tab more to remember. */
export function useTabs() {
  const [left, setLeft] = useState<LeftTab>('statement');
  const [bottom, setBottom] = useState<BottomTab>('cases');
  const [narrow, setNarrow] = useState<TabName>('statement');
  const leftPanel = useRef<PaneHandle>(null);
  const bottomPanel = useRef<PaneHandle>(null);
  const codePanel = useRef<PaneHandle>(null);

  const show = (tab: TabName) => {
    setNarrow(tab);
    if (isLeft(tab)) {
      setLeft(tab);
      leftPanel.current?.unfold();
    } else if (isBottom(tab)) {
      setBottom(tab);
      bottomPanel.current?.unfold();
    } else codePanel.current?.unfold();
  };
  return { left, bottom, narrow, show, leftPanel, bottomPanel, codePanel };
}

export type Tabs = ReturnType<typeof useTabs>;
