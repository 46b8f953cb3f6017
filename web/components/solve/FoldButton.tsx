import { IconChevronDown, IconChevronLeft, IconChevronUp } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import type { PaneHandle } from '../../ui/Panes.tsx';

type Side = 'left' | 'up' | 'down';
type Props = { pane: string; side: Side; folded: boolean; panel: RefObject<PaneHandle | null> };

const icons = { left: IconChevronLeft, up: IconChevronUp, down: IconChevronDown };
const opposite: Record<Side, Side> = { left: 'left', up: 'down', down: 'up' };

export function FoldButton({ pane, side, folded, panel }: Props) {
  const Icon = icons[folded ? opposite[side] : side];
  const toggle = () => (folded ? panel.current?.unfold() : panel.current?.fold());
  return (
    <IconButton label={`${folded ? 'Unfold' : 'Fold'} the ${pane} pane`} expanded={!folded} onClick={toggle}>
      <Icon size={16} />
    </IconButton>
  );
}
