import type { ReactNode, RefObject } from 'react';
import {
  Group,
  Panel,
  type PanelImperativeHandle,
  Separator,
  useDefaultLayout,
} from 'react-resizable-panels';
import classes from './Panes.module.css';

/** A fold leaves the pane's bar in sight. */
const foldedPx = 40;

export type Pane = {
  id: string;
  content: ReactNode;
  defaultSize: string;
  minSize: number;
  panelRef: RefObject<PanelImperativeHandle | null>;
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
  return (
    <Group
      id={id}
      orientation={orientation}
      className={classes.group}
      defaultLayout={saved.defaultLayout}
      onLayoutChanged={saved.onLayoutChanged}
    >
      <FoldingPanel pane={first} />
      <Separator className={classes.separator} data-way={orientation} aria-label={separator} />
      <FoldingPanel pane={second} />
    </Group>
  );
}

function FoldingPanel({ pane }: { pane: Pane }) {
  return (
    <Panel
      id={pane.id}
      className={classes.panel}
      panelRef={pane.panelRef}
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
