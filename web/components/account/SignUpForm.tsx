import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { postSignUp } from '../../api/account.ts';
import { setPersonState } from '../../api/person.ts';
import { Field } from '../../ui/Field.tsx';
import classes from './account.module.css';
import { NewPasswordField } from './NewPasswordField.tsx';
import { saveOpenTexts } from './save-open-texts.ts';
import { accountOf, enterAs } from './settle-person.ts';
import { useForm } from './use-form.ts';
import { WholeError } from './WholeError.tsx';

const fields = ['email', 'password', 'name'] as const;

export function SignUpForm({ onDone }: { onDone: () => void }) {
  const queries = useQueryClient();
  const { form, onSubmit, errors, busy } = useForm(
    fields,
    async ({ email = '', password = '', name = '' }) => {
      await saveOpenTexts();
      const person = accountOf((await postSignUp({ email, password, name })).person);
      if (person) enterAs(person, queries);
      onDone();
    },
  );
  return (
    <form ref={form} className={classes.form} noValidate onSubmit={onSubmit}>
      <p className={classes.words}>
        An account keeps your work beyond this browser. What you did here so far comes along: submissions,
        drafts, notes.
      </p>
      <WholeError error={errors.whole} />
      <Field
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="email"
        hint="To sign in with. This server sends no mail."
        error={errors.email}
        data-autofocus
      />
      <NewPasswordField label="Password" name="password" error={errors.password} />
      <Field label="Name (optional)" name="name" autoComplete="nickname" error={errors.name} />
      <div className={classes.actions}>
        <Button size="sm" variant="subtle" onClick={() => setPersonState({ asked: 'sign-in' })}>
          I have an account
        </Button>
        <Button size="sm" type="submit" loading={busy}>
          Create an account
        </Button>
      </div>
    </form>
  );
}
