import type { Person } from '#contract/account.ts';
import { AccountRefusal, orRefusal } from './account-refusal.ts';
import { type AuthOptions, createAuth } from './auth.ts';
import { cancelAllOf } from './cancel.ts';
import type { Database } from './db.ts';
import { bindGuestKey, removeOldGuestKeys, takeGuestKey } from './guest-keys.ts';
import { findGuest, makeGuest, meetGuest } from './guests.ts';
import { type Entered, type Made, madeOf, personOf, withoutSession } from './made-session.ts';
import { moveWork } from './move-work.ts';
import { hasAccount, setTemporary } from './people.ts';

/** Who somebody is, by the cookie or bearer token in their request's headers. */
export interface Identity {
  readonly signUpIsOpen: boolean;
  /** @param onRenewed Given cookies to send back where the session was prolonged: once a day, for who keeps coming. */
  findPerson(headers: Headers, onRenewed?: (cookies: string[]) => void): Promise<Person | undefined>;
  /** @param key Under it there is one guest, however many ask at once. @throws GuestGone */
  createGuest(headers: Headers, key?: string): Promise<Made>;
  /**
   * What a guest has done goes with them into the account, all or nothing.
   * @param key Of a guest who has no session yet. @throws AccountRefusal
   */
  signUp(
    headers: Headers,
    wanted: { email: string; password: string; name: string },
    key?: string,
  ): Promise<Made>;
  /** The same. @throws AccountRefusal */
  signIn(headers: Headers, given: { email: string; password: string }, key?: string): Promise<Made>;
  /** Ends the session. → cookies that remove its cookies */
  signOut(headers: Headers): Promise<string[]>;
  /** Ends all other sessions of theirs. @throws AccountRefusal */
  changePassword(headers: Headers, given: { currentPassword: string; newPassword: string }): Promise<Made>;
  /** With everything of theirs. → cookies that remove the session's @throws AccountRefusal */
  deleteAccount(headers: Headers, password: string): Promise<string[]>;
}

type MakeSession<Api> = (own: Api, clean: Headers) => Promise<Entered>;

export type IdentityOptions = AuthOptions & { database: Database; signUpIsOpen: boolean };

export function createIdentity({ database, signUpIsOpen, ...options }: IdentityOptions): Identity {
  const auth = createAuth(database, options, true);
  const { api } = auth;

  async function findPerson(headers: Headers, onRenewed?: (cookies: string[]) => void) {
    if (!headers.has('cookie') && !headers.has('authorization')) return undefined;
    const { headers: said, response: session } = await api.getSession({ headers, returnHeaders: true });
    if (!session) return undefined;
    const renewed = said.getSetCookie().filter((cookie) => cookie.includes('.session_token='));
    if (renewed.length > 0) onRenewed?.(renewed);
    return personOf(session.user);
  }

  /**
   * Whoever was there goes, a guest's work comes along, in one transaction with what makes the session. The library is not
   * told of the old session: its own way to link a guest deletes them outside of a transaction.
   */
  async function enter(headers: Headers, key: string | undefined, makeSession: MakeSession<typeof api>) {
    const before = await findPerson(headers);
    await removeOldGuestKeys(database);
    const entered = await database.transaction(async (tx) => {
      const made = await makeSession(createAuth(tx, options, false).api, withoutSession(headers));
      const guestId = await findGuest(tx, before, key);
      if (guestId) await moveWork(tx, { from: guestId, to: made.response.user.id });
      return made;
    });
    if (before && !before.isGuest) await api.signOut({ headers });
    return madeOf(entered);
  }

  return {
    signUpIsOpen,
    findPerson,
    async createGuest(headers, key) {
      if (key === undefined) return makeGuest(api, headers);
      await removeOldGuestKeys(database);
      return database.transaction(async (tx) => {
        const own = createAuth(tx, options, true).api;
        const guestId = await takeGuestKey(tx, key);
        if (guestId !== undefined) return meetGuest(own, headers, guestId);
        const made = await makeGuest(own, headers);
        await bindGuestKey(tx, key, made.person.id);
        return made;
      });
    },
    async signUp(headers, body, key) {
      try {
        const sign = (own: typeof api, clean: Headers) =>
          own.signUpEmail({ body, headers: clean, returnHeaders: true });
        return await orRefusal(enter(headers, key, sign), 'wrong-credentials');
      } catch (error) {
        // Two at once: the second meets the unique index, which the library does not tell apart from any failure.
        if (await hasAccount(database, body.email)) throw new AccountRefusal('email-taken');
        throw error;
      }
    },
    async signIn(headers, body, key) {
      const sign = (own: typeof api, clean: Headers) =>
        own.signInEmail({ body, headers: clean, returnHeaders: true });
      return orRefusal(enter(headers, key, sign), 'wrong-credentials');
    },
    async signOut(headers) {
      return (await api.signOut({ headers, returnHeaders: true })).headers.getSetCookie();
    },
    async changePassword(headers, given) {
      const body = { ...given, revokeOtherSessions: true };
      const change = database.transaction(async (tx) => {
        const own = createAuth(tx, options, false).api;
        const { response, ...made } = await own.changePassword({ body, headers, returnHeaders: true });
        await setTemporary(tx, response.user.id, false);
        return { ...made, response: { ...response, user: { ...response.user, passwordIsTemporary: false } } };
      });
      return madeOf(await orRefusal(change, 'wrong-password'));
    },
    async deleteAccount(headers, password) {
      const session = await api.getSession({ headers, query: { disableCookieCache: true } });
      const remove = database.transaction(async (tx) => {
        if (session) await cancelAllOf(tx, session.user.id);
        return createAuth(tx, options, false).api.deleteUser({
          body: { password },
          headers,
          returnHeaders: true,
        });
      });
      return (await orRefusal(remove, 'wrong-password')).headers.getSetCookie();
    },
  };
}
