import { Button } from '@mantine/core';
import { postDeletion } from '../../api/account.ts';
import type { SignedIn } from '../../api/person.ts';
import { PasswordField } from '../../ui/PasswordField.tsx';
import classes from './account.module.css';
import { forgetAll } from './leave.ts';
import { useForm } from './use-form.ts';
import { WholeError } from './WholeError.tsx';

export function DeleteAccount({ person }: { person: SignedIn }) {
  const { form, onSubmit, errors, busy } = useForm(['password'], async ({ password = '' }) => {
    await postDeletion(password);
    forgetAll(person.id);
  });
  return (
    <form ref={form} className={classes.form} noValidate onSubmit={onSubmit}>
      <p className={classes.words}>
        With it go your submissions, drafts and notes, here and on the server. There is no way back.
      </p>
      <WholeError error={errors.whole} />
      <input type="text" name="username" autoComplete="username" defaultValue={person.email} hidden />
      <PasswordField
        label="Your password"
        name="password"
        autoComplete="current-password"
        error={errors.password}
      />
      <div className={classes.actions}>
        <Button size="xs" color="red" variant="light" type="submit" loading={busy}>
          Delete my account
        </Button>
      </div>
    </form>
  );
}
