import { Button } from '@mantine/core';
import { Notice } from '../../ui/Notice.tsx';
import { SetAside } from '../account/later-account.tsx';
import { Conflict } from '../kept/Conflict.tsx';
import { useSolve } from '../solve/SolveContext.ts';

/** What has happened to the code other than by typing, and the way back. */
export function CodeNotices() {
  const { draft, replaced, replaceSource, dismissReplaced } = useSolve();
  return (
    <>
      <Conflict kept={draft} what="code" />
      <SetAside kind="draft" />
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

function Small({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <Button size="compact-xs" variant="default" onClick={onClick}>
      {children}
    </Button>
  );
}
