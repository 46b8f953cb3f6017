import { IconChevronDown, IconChevronLeft, IconChevronUp } from '@tabler/icons-react';
import type { RefObject } from 'react';
import type { PanelImperativeHandle } from 'react-resizable-panels';
import { IconButton } from '../../ui/IconButton.tsx';

type Side = 'left' | 'up' | 'down';
type Props = { pane: string; side: Side; folded: boolean; panel: RefObject<PanelImperativeHandle | null> };

const icons = { left: IconChevronLeft, up: IconChevronUp, down: IconChevronDown };
const opposite: Record<Side, Side> = { left: 'left', up: 'down', down: 'up' };

export function FoldButton({ pane, side, folded, panel }: Props) {
  const Icon = icons[folded ? opposite[side] : side];
  const toggle = () => (folded ? panel.current?.expand() : panel.current?.collapse());
  return (
    <IconButton label={`${folded ? 'Unfold' : 'Fold'} the ${pane} pane`} expanded={!folded} onClick={toggle}>
      <Icon size={16} />
    </IconButton>
  );
}
