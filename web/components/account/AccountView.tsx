import { useState } from 'react';
import { usePersonState } from '../../api/person.ts';
import classes from './account.module.css';
import { ChangePassword } from './ChangePassword.tsx';
import { DeleteAccount } from './DeleteAccount.tsx';
import { SignOut } from './SignOut.tsx';

/** Who is signed in here, and what they can do about it. */
export function AccountView() {
  const { person: now, expired } = usePersonState();
  // Until the page is loaded anew it goes on about whom it was opened for.
  const [person] = useState(now);
  if (!person) return null;
  return (
    <div className={classes.form}>
      <p className={classes.who}>
        <strong>{person.name}</strong>
        <br />
        {person.email}
      </p>
      <SignOut person={person} />
      {!expired && (
        <>
          {person.passwordIsTemporary && (
            <p className={classes.words}>
              Your password was given to you by whoever runs this server. Choose one of your own.
            </p>
          )}
          <details className={classes.section} open={person.passwordIsTemporary}>
            <summary>Change your password</summary>
            <ChangePassword email={person.email} />
          </details>
          <details className={classes.section}>
            <summary>Delete your account</summary>
            <DeleteAccount person={person} />
          </details>
        </>
      )}
    </div>
  );
}
