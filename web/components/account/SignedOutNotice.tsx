import { Button } from '@mantine/core';
import { setPersonState } from '../../api/person.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Their session has ended on the server: it expired, or the password was changed elsewhere. */
export function SignedOutNotice() {
  return (
    <Notice
      tone="warn"
      role="status"
      actions={
        <Button size="compact-xs" variant="default" onClick={() => setPersonState({ asked: 'sign-in' })}>
          Sign in again
        </Button>
      }
    >
      You have been signed out. What you type is kept in this browser until you are back.
    </Notice>
  );
}
