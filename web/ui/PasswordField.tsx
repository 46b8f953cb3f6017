import { type ComponentProps, useState } from 'react';
import classes from './Field.module.css';
import { Field } from './Field.tsx';

type Props = Omit<ComponentProps<typeof Field>, 'type' | 'inside' | 'autoComplete'> & {
  /** Tells a password manager whether to fill one in or to make one. */
  autoComplete: 'current-password' | 'new-password';
};

/** A password, which may be looked at. */
export function PasswordField(props: Props) {
  const [shown, setShown] = useState(false);
  return (
    <Field
      {...props}
      type={shown ? 'text' : 'password'}
      autoCapitalize="none"
      spellCheck={false}
      inside={
        <button
          type="button"
          className={classes.show}
          aria-pressed={shown}
          aria-label={`Show: ${props.label}`}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Hide' : 'Show'}
        </button>
      }
    />
  );
}
