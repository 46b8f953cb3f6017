import type { Person } from '#contract/account.ts';
import type { createAuth } from './auth.ts';
import type { Db } from './db.ts';
import { GuestGone, takeGuestKey } from './guest-keys.ts';
import { type Made, madeOf } from './made-session.ts';

type Api = ReturnType<typeof createAuth>['api'];

export async function makeGuest(api: Api, headers: Headers): Promise<Made> {
  const made = await api.signInAnonymous({ headers, returnHeaders: true });
  if (!made.response) throw new Error('No guest session was made');
  const { user } = made.response;
  return madeOf({
    headers: made.headers,
    response: { ...made.response, user: { ...user, isAnonymous: true } },
  });
}

/** The session that another first request of theirs has made. @throws GuestGone */
export async function meetGuest(api: Api, headers: Headers, id: string | null): Promise<Made> {
  if (id === null) throw new GuestGone();
  const { headers: said, response } = await api.giveSessionAgain({
    body: { userId: id },
    headers,
    returnHeaders: true,
  });
  if (!response) throw new GuestGone();
  const made = madeOf({ headers: said, response });
  if (!made.person.isGuest) throw new GuestGone();
  return made;
}

/**
 * The guest that somebody was who signs in: by their session, or by the key of first requests that are still under way. Of
 * those the ones that come later find the key taken, and nobody.
 */
export async function findGuest(db: Db, before: Person | undefined, key?: string): Promise<string | null> {
  if (before) return before.isGuest ? before.id : null;
  return (key && (await takeGuestKey(db, key))) || null;
}
