import type { ComponentProps } from 'react';
import { shortestPassword } from '#contract/account-limits.ts';
import { PasswordField } from '../../ui/PasswordField.tsx';

type Props = Pick<ComponentProps<typeof PasswordField>, 'label' | 'name' | 'error'>;

/** A password that is being chosen: it says what it must be. */
export function NewPasswordField(props: Props) {
  return (
    <PasswordField
      {...props}
      autoComplete="new-password"
      hint={`At least ${shortestPassword} characters, whichever you like.`}
    />
  );
}
