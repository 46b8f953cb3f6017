import { Button } from '@mantine/core';
import { useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { CompareVersions } from './CompareVersions.tsx';
import type { Kept } from './make-kept.ts';
import { useHeld } from './use-kept.ts';
import { VersionButtons } from './VersionButtons.tsx';

/** The choice between what is here and what was made of it elsewhere. */
export function TwoVersions({ kept, what }: { kept: Kept; what: string }) {
  const from = useHeld(kept, (now) => now.theirs?.from ?? null);
  const [comparing, setComparing] = useState(false);
  if (from === null) return null;
  const where = from === 'tab' ? 'in another tab' : 'in another browser or on another device';
  return (
    <>
      <Notice
        tone="warn"
        role="status"
        actions={
          <>
            <Button size="compact-xs" variant="default" onClick={() => setComparing(true)}>
              Compare
            </Button>
            <VersionButtons kept={kept} what={what} />
          </>
        }
      >
        This was changed {where}. Both versions are safe until you choose.
      </Notice>
      {comparing && <CompareVersions kept={kept} what={what} onClose={() => setComparing(false)} />}
    </>
  );
}
