import { useRef, useState } from 'react';
import { type PaneHandle, Panes } from '../../ui/Panes.tsx';
import { PaneTabs } from '../../ui/PaneTabs.tsx';
import { CodePane } from '../code/CodePane.tsx';
import { FoldButton } from './FoldButton.tsx';
import { FoldedRail } from './FoldedRail.tsx';
import { useSolve } from './SolveContext.ts';
import { bottomTabs, leftTabs } from './tabs.ts';
import { usePaneTabs } from './use-pane-tabs.tsx';

/** The problem at the left; the code above its cases and results at the right. */
export function WideLayout() {
  const { tabs } = useSolve();
  const [folded, setFolded] = useState({ left: false, code: false, bottom: false });
  const rightPanel = useRef<PaneHandle>(null);
  const leftPanes = usePaneTabs(leftTabs);
  const bottomPanes = usePaneTabs(bottomTabs);
  const onFold = (pane: keyof typeof folded) => (now: boolean) =>
    setFolded((before) => (before[pane] === now ? before : { ...before, [pane]: now }));

  const left = folded.left ? (
    <FoldedRail label={`Unfold ${tabs.left}`} onUnfold={() => tabs.leftPanel.current?.unfold()} />
  ) : (
    <PaneTabs
      label="Problem"
      tabs={leftPanes}
      active={tabs.left}
      onChange={tabs.show}
      actions={<FoldButton pane="problem" side="left" folded={false} panel={tabs.leftPanel} />}
    />
  );
  const code = (
    <CodePane actions={<FoldButton pane="code" side="up" folded={folded.code} panel={tabs.codePanel} />} />
  );
  const bottom = (
    <PaneTabs
      label="Cases and result"
      tabs={bottomPanes}
      active={tabs.bottom}
      onChange={tabs.show}
      actions={<FoldButton pane="cases" side="down" folded={folded.bottom} panel={tabs.bottomPanel} />}
    />
  );
  const right = (
    <Panes
      id="solve-right"
      orientation="vertical"
      separator="Height of the code"
      first={{
        id: 'code',
        content: code,
        defaultSize: '54',
        minSize: 120,
        handle: tabs.codePanel,
        onFold: onFold('code'),
      }}
      second={{
        id: 'bottom',
        content: bottom,
        defaultSize: '46',
        minSize: 120,
        handle: tabs.bottomPanel,
        onFold: onFold('bottom'),
      }}
    />
  );
  return (
    <Panes
      id="solve"
      orientation="horizontal"
      separator="Width of the problem"
      first={{
        id: 'left',
        content: left,
        defaultSize: '42',
        minSize: 260,
        handle: tabs.leftPanel,
        onFold: onFold('left'),
      }}
      second={{
        id: 'right',
        content: right,
        defaultSize: '58',
        minSize: 320,
        handle: rightPanel,
        onFold: () => {},
      }}
    />
  );
}
