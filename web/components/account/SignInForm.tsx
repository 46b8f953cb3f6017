import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { postSignIn } from '../../api/account.ts';
import { ApiFailure } from '../../api/failures.ts';
import { setPersonState, usePersonState } from '../../api/person.ts';
import { Field } from '../../ui/Field.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import classes from './account.module.css';
import { saveOpenTexts } from './save-open-texts.ts';
import { accountOf, enterAs } from './settle-person.ts';
import { useForm } from './use-form.ts';
import { WholeError } from './WholeError.tsx';

export function SignInForm({ onDone }: { onDone: () => void }) {
  const queries = useQueryClient();
  const { person: before, signUp } = usePersonState();
  const { form, onSubmit, errors, busy } = useForm(
    ['email', 'password'],
    async ({ email = '', password = '' }) => {
      if (before && before.email !== email.trim().toLowerCase()) throw notTheSame(before.email);
      await saveOpenTexts();
      const person = accountOf((await postSignIn({ email, password })).person);
      if (person) enterAs(person, queries);
      onDone();
    },
  );
  return (
    <form ref={form} className={classes.form} noValidate onSubmit={onSubmit}>
      {before ? (
        <p className={classes.words}>
          You have been signed out. What you typed since is kept in this browser.
        </p>
      ) : (
        <p className={classes.words}>What you did here without an account comes along.</p>
      )}
      <WholeError error={errors.whole} />
      <Field
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={before?.email}
        error={errors.email}
        data-autofocus={before ? undefined : true}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        error={errors.password}
        data-autofocus={before ? true : undefined}
      />
      <div className={classes.actions}>
        {before ? (
          <Button size="sm" variant="subtle" onClick={() => setPersonState({ asked: 'account' })}>
            I am somebody else
          </Button>
        ) : (
          signUp === 'open' && (
            <Button size="sm" variant="subtle" onClick={() => setPersonState({ asked: 'sign-up' })}>
              Create an account
            </Button>
          )
        )}
        <Button size="sm" type="submit" loading={busy}>
          Sign in
        </Button>
      </div>
      <p className={classes.dim}>Forgotten your password? Whoever runs this server can give you a new one.</p>
    </form>
  );
}

/** What one person left must not become another's by a slip. */
function notTheSame(email: string): ApiFailure {
  const message = `This browser still has texts of ${email}. Sign in as them, or choose “I am somebody else” first`;
  return new ApiFailure({
    status: 409,
    code: 'other-person',
    message,
    details: [{ path: 'email', message }],
  });
}
