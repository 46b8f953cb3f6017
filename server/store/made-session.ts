import type { Person } from '#contract/account.ts';

/** A session that was made: what to send back, as cookies and as a bearer token. */
export type Made = { person: Person; cookies: string[]; token: string };

type User = {
  id: string;
  name: string;
  email: string;
  isAnonymous?: boolean | null | undefined;
  passwordIsTemporary?: boolean | null | undefined;
};
/** What the library says of a session that it has made. */
export type Entered = { headers: Headers; response: { user: User; token: string | null } };

export function personOf({ id, name, email, isAnonymous, passwordIsTemporary }: User): Person {
  return isAnonymous
    ? { id, isGuest: true, name: null, email: null, passwordIsTemporary: false }
    : { id, isGuest: false, name, email, passwordIsTemporary: passwordIsTemporary === true };
}

export function madeOf({ headers, response: { user, token } }: Entered): Made {
  if (token === null) throw new Error('No session was made');
  return { person: personOf(user), cookies: headers.getSetCookie(), token };
}

export function withoutSession(headers: Headers): Headers {
  const clean = new Headers(headers);
  clean.delete('cookie');
  clean.delete('authorization');
  return clean;
}
