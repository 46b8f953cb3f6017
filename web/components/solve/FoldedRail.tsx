import { IconChevronRight } from '@tabler/icons-react';
import { IconButton } from '../../ui/IconButton.tsx';
import classes from './FoldedRail.module.css';

/** What is left of the problem pane when it is folded. */
export function FoldedRail({ label, onUnfold }: { label: string; onUnfold: () => void }) {
  return (
    <div className={classes.rail}>
      <IconButton label={label} expanded={false} onClick={onUnfold}>
        <IconChevronRight size={16} />
      </IconButton>
    </div>
  );
}
