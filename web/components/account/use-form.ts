import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ApiFailure, messageOf } from '../../api/failures.ts';

type Errors = Partial<Record<string, string>>;

/** Sends a form; what the server says of a field stands at that field, and the first such field gets the focus. */
export function useForm(fields: readonly string[], send: (values: Record<string, string>) => Promise<void>) {
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || !form.current) return;
    setBusy(true);
    try {
      await send(Object.fromEntries(new FormData(form.current)) as Record<string, string>);
      setErrors({});
    } catch (failure) {
      setErrors(errorsOf(failure, fields));
    }
    setBusy(false);
  };
  // One form may take the place of another in a dialog that is open already.
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), []);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  return { form, onSubmit, errors, busy };
}

/** What is about no field is about the whole. */
function errorsOf(failure: unknown, fields: readonly string[]): Errors {
  const details = failure instanceof ApiFailure ? failure.details : [];
  const known = details.filter(({ path }) => fields.includes(path));
  if (known.length === 0) return { whole: messageOf(failure) };
  return Object.fromEntries(known.toReversed().map(({ path, message }) => [path, message]));
}
