import { Button } from '@mantine/core';
import { Notice } from '../../ui/Notice.tsx';
import { useDraft } from '../draft/use-draft.ts';
import { useSolve } from '../solve/SolveContext.ts';

/** What has happened to the code other than by typing, and the way back. */
export function CodeNotices() {
  const { draft, replaced, replaceSource, dismissReplaced } = useSolve();
  const theirs = useDraft(draft, (now) => now.theirs);
  return (
    <>
      {theirs !== null && <TwoVersions />}
      {replaced && (
        <Notice
          actions={
            <>
              <Small onClick={() => replaceSource(replaced.before, 'Back to what you had.')}>Undo</Small>
              <Small onClick={dismissReplaced}>Dismiss</Small>
            </>
          }
        >
          {replaced.what}
        </Notice>
      )}
    </>
  );
}

function TwoVersions() {
  const { draft } = useSolve();
  return (
    <Notice
      tone="warn"
      role="status"
      actions={
        <>
          <Small onClick={() => draft.takeTheirs()}>Use the other tab’s code</Small>
          <Small onClick={() => draft.keepMine()}>Keep this code</Small>
        </>
      }
    >
      This problem was changed in another tab. Both versions are safe until you choose.
    </Notice>
  );
}

function Small({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <Button size="compact-xs" variant="default" onClick={onClick}>
      {children}
    </Button>
  );
}
