import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { putPassword } from '../../api/account.ts';
import { ApiFailure } from '../../api/failures.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import classes from './account.module.css';
import { NewPasswordField } from './NewPasswordField.tsx';
import { accountOf, enterAs } from './settle-person.ts';
import { useForm } from './use-form.ts';
import { WholeError } from './WholeError.tsx';

const done = 'Your password is changed. Other browsers are signed out.';

export function ChangePassword({ email }: { email: string }) {
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [changed, setChanged] = useState(false);
  const { form, onSubmit, errors, busy } = useForm(
    ['currentPassword', 'newPassword'],
    async ({ currentPassword = '', newPassword = '' }) => {
      const session = await putPassword(currentPassword, newPassword).catch(atItsField);
      const person = accountOf(session.person);
      if (person) enterAs(person, queries);
      form.current?.reset();
      setChanged(true);
      announce(done);
    },
  );
  return (
    <form ref={form} className={classes.form} noValidate onSubmit={onSubmit}>
      <WholeError error={errors.whole} />
      {changed && <p className={classes.words}>{done}</p>}
      <input type="text" name="username" autoComplete="username" defaultValue={email} hidden />
      <PasswordField
        label="Your password now"
        name="currentPassword"
        autoComplete="current-password"
        error={errors.currentPassword}
      />
      <NewPasswordField label="The new password" name="newPassword" error={errors.newPassword} />
      <div className={classes.actions}>
        <Button size="xs" type="submit" loading={busy}>
          Change it
        </Button>
      </div>
    </form>
  );
}

/** The server calls the password that is given `password`, wherever it is given. */
function atItsField(failure: unknown): never {
  if (!(failure instanceof ApiFailure) || failure.code !== 'wrong-password') throw failure;
  const { status, code, message } = failure;
  throw new ApiFailure({ status, code, message, details: [{ path: 'currentPassword', message }] });
}
