import { Button } from '@mantine/core';
import { useState } from 'react';
import { messageOf } from '../../api/failures.ts';
import type { SignedIn } from '../../api/person.ts';
import classes from './account.module.css';
import { leave, sendAll, signOut } from './leave.ts';
import type { LocalText } from './local-texts.ts';
import { WholeError } from './WholeError.tsx';

/** Takes their texts out of this browser, but asks before anything would be lost by it. */
export function SignOut({ person }: { person: SignedIn }) {
  const [unsent, setUnsent] = useState<LocalText[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const attempt = (work: () => Promise<void>) => async () => {
    setBusy(true);
    await work().catch((failure: unknown) => setError(messageOf(failure)));
    setBusy(false);
  };
  const go = async (kept: LocalText[]) => {
    await signOut();
    leave(person.id, kept);
  };
  const first = attempt(async () => {
    const left = await sendAll();
    setUnsent(left);
    if (left.length === 0) await go([]);
  });
  if (unsent.length === 0) {
    return (
      <>
        <WholeError error={error} />
        <p className={classes.words}>
          Signing out takes your drafts and notes out of this browser. The server keeps them.
        </p>
        <div className={classes.actions}>
          <Button size="sm" variant="default" loading={busy} onClick={first} data-autofocus>
            Sign out
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <WholeError error={error} />
      <div role="alert" className={classes.words}>
        <p>These have not reached the server, and are in this browser only:</p>
        <ul className={classes.list}>
          {unsent.map(({ key, kind, slug }) => (
            <li key={key}>
              the {kind} of {slug}
            </li>
          ))}
        </ul>
      </div>
      <div className={classes.actions}>
        <Button size="xs" variant="default" disabled={busy} onClick={() => setUnsent([])}>
          Stay signed in
        </Button>
        <Button size="xs" variant="default" disabled={busy} onClick={attempt(() => go(unsent))}>
          Keep them here until I am back
        </Button>
        <Button size="xs" color="red" variant="light" disabled={busy} onClick={attempt(() => go([]))}>
          Throw them away
        </Button>
      </div>
      <p className={classes.dim}>
        Kept ones are not shown to whoever comes next, but somebody who looks into the browser’s storage can
        find them.
      </p>
    </>
  );
}
