import { useRef, useState } from 'react';
import type { PanelImperativeHandle } from 'react-resizable-panels';
import { type BottomTab, isBottom, isLeft, type LeftTab, type TabName } from './tabs.ts';

/** Which tab each pane shows; on a narrow screen there is one pane, so one tab more to remember. */
export function useTabs() {
  const [left, setLeft] = useState<LeftTab>('statement');
  const [bottom, setBottom] = useState<BottomTab>('cases');
  const [narrow, setNarrow] = useState<TabName>('statement');
  const leftPanel = useRef<PanelImperativeHandle>(null);
  const bottomPanel = useRef<PanelImperativeHandle>(null);
  const codePanel = useRef<PanelImperativeHandle>(null);

  const show = (tab: TabName) => {
    setNarrow(tab);
    if (isLeft(tab)) {
      setLeft(tab);
      leftPanel.current?.expand();
    } else if (isBottom(tab)) {
      setBottom(tab);
      bottomPanel.current?.expand();
    } else codePanel.current?.expand();
  };
  return { left, bottom, narrow, show, leftPanel, bottomPanel, codePanel };
}

export type Tabs = ReturnType<typeof useTabs>;
