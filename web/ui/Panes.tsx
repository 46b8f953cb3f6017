import { type ReactNode, type RefObject, useImperativeHandle, useRef } from 'react';
import {
  Group,
  Panel,
  type PanelImperativeHandle,
  Separator,
  useDefaultLayout,
} from 'react-resizable-panels';
import classes from './Panes.module.css';
import { openSize, rememberOpenSize } from './pane-size.ts';

/** A fold leaves the pane's bar in sight. */
const foldedPx = 40;

/** What others may do with a pane. */
export type PaneHandle = { fold: () => void; unfold: () => void };

export type Pane = {
  id: string;
  content: ReactNode;
  defaultSize: string;
  minSize: number;
  handle: RefObject<PaneHandle | null>;
  onFold: (folded: boolean) => void;
};

type Props = {
  id: string;
  orientation: 'horizontal' | 'vertical';
  first: Pane;
  second: Pane;
  separator: string;
};

/** Two panes with a bar between them that can be dragged, or moved by the arrow keys. Sizes outlive the page. */
export function Panes({ id, orientation, first, second, separator }: Props) {
  const saved = useDefaultLayout({ id: `touchstone:${id}`, panelIds: [first.id, second.id] });
  const panels = [useRef<PanelImperativeHandle>(null), useRef<PanelImperativeHandle>(null)] as const;
  const onLayoutChanged: typeof saved.onLayoutChanged = (layout, ...more) => {
    saved.onLayoutChanged(layout, ...more);
    for (const [index, pane] of [first, second].entries()) {
      if (!panels[index]?.current?.isCollapsed()) rememberOpenSize(pane.id, layout[pane.id] ?? 50);
    }
  };
  return (
    <Group
      id={id}
      orientation={orientation}
      className={classes.group}
      defaultLayout={saved.defaultLayout}
      onLayoutChanged={onLayoutChanged}
    >
      <FoldingPanel pane={first} panel={panels[0]} />
      <Separator className={classes.separator} data-way={orientation} aria-label={separator} />
      <FoldingPanel pane={second} panel={panels[1]} />
    </Group>
  );
}

type PanelProps = { pane: Pane; panel: RefObject<PanelImperativeHandle | null> };

function FoldingPanel({ pane, panel }: PanelProps) {
  useImperativeHandle(pane.handle, () => ({
    fold: () => panel.current?.collapse(),
    unfold: () => {
      // By itself the panel forgets with the page how large it was.
      if (panel.current?.isCollapsed()) panel.current.resize(openSize(pane.id) ?? pane.defaultSize);
    },
  }));
  return (
    <Panel
      id={pane.id}
      className={classes.panel}
      panelRef={panel}
      defaultSize={pane.defaultSize}
      minSize={pane.minSize}
      collapsible
      collapsedSize={foldedPx}
      onResize={({ inPixels }) => pane.onFold(inPixels <= foldedPx + 1)}
    >
      {pane.content}
    </Panel>
  );
}
