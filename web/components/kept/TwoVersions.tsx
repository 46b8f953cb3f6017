import { Button } from '@mantine/core';
import { Notice } from '../../ui/Notice.tsx';
import type { Kept } from './make-kept.ts';
import { useHeld } from './use-kept.ts';

/** The choice between what is here and what was made of it elsewhere. */
export function TwoVersions({ kept, what }: { kept: Kept; what: string }) {
  const { keeper } = kept;
  const theirs = useHeld(kept, (now) => now.theirs);
  if (theirs === null) return null;
  const [where, whose] =
    theirs.from === 'tab'
      ? ['in another tab', 'the other tab’s']
      : ['in another browser or on another device', 'the other'];
  return (
    <Notice
      tone="warn"
      role="status"
      actions={
        <>
          <Button size="compact-xs" variant="default" onClick={() => keeper.takeTheirs()}>
            {`Use ${whose} ${what}`}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => keeper.keepMine()}>
            {`Keep this ${what}`}
          </Button>
        </>
      }
    >
      This was changed {where}. Both versions are safe until you choose.
    </Notice>
  );
}
