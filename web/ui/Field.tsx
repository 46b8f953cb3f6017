import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import classes from './Field.module.css';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'> & {
  label: string;
  name: string;
  /** What is wrong with it: beside the field, and spoken. */
  error?: string | undefined;
  hint?: string;
  /** Stands in the field, at its end. */
  inside?: ReactNode;
};

/** A field of a form with its label and what is wrong with it. */
export function Field({ label, error, hint, inside, ...input }: Props) {
  const id = useId();
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
      <div className={classes.box}>
        <input
          {...input}
          id={id}
          className={classes.input}
          aria-invalid={error !== undefined}
          aria-describedby={about || undefined}
        />
        {inside}
      </div>
      {error && (
        <p id={`${id}-error`} role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}
