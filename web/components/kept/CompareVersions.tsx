import { Dialog } from '../../ui/Dialog.tsx';
import { DiffBlocks } from '../../ui/DiffBlocks.tsx';
import classes from './CompareVersions.module.css';
import type { Kept } from './make-kept.ts';
import { useHeld } from './use-kept.ts';
import { VersionButtons } from './VersionButtons.tsx';

type Props = { kept: Kept; what: string; onClose: () => void };

/** Both versions side by side, so that nobody has to choose blindly. */
export function CompareVersions({ kept, what, onClose }: Props) {
  const { text, theirs } = useHeld(kept, (now) => now);
  return (
    <Dialog opened={theirs !== null} title="Two versions" wide onClose={onClose}>
      <div className={classes.pair}>
        <DiffBlocks left={{ label: 'Here', text }} right={{ label: 'The other', text: theirs?.text ?? '' }} />
      </div>
      <div className={classes.actions}>
        <VersionButtons kept={kept} what={what} />
      </div>
    </Dialog>
  );
}
