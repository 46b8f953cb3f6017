import type { Person } from '#contract/account.ts';
import { AccountRefusal, orRefusal } from './account-refusal.ts';
import { type AuthOptions, createAuth } from './auth.ts';
import { cancelAllOf } from './cancel.ts';
import type { Database } from './db.ts';
import { type Entered, type Made, madeOf, personOf, withoutSession } from './made-session.ts';
import { moveWork } from './move-work.ts';
import { hasAccount, setTemporary } from './people.ts';

/** Who somebody is, by the cookie or bearer token in their request's headers. */
export interface Identity {
  readonly signUpIsOpen: boolean;
  /** @param onRenewed Given cookies to send back where the session was prolonged: once a day, for who keeps coming. */
  findPerson(headers: Headers, onRenewed?: (cookies: string[]) => void): Promise<Person | undefined>;
  createGuest(headers: Headers): Promise<Made>;
  /** What a guest has done goes with them into the account, all or nothing. @throws AccountRefusal */
  signUp(headers: Headers, wanted: { email: string; password: string; name: string }): Promise<Made>;
  /** The same. @throws AccountRefusal */
  signIn(headers: Headers, given: { email: string; password: string }): Promise<Made>;
  /** Ends the session. → cookies that remove its cookies */
  signOut(headers: Headers): Promise<string[]>;
  /** Ends all other sessions of theirs. @throws AccountRefusal */
  changePassword(headers: Headers, given: { currentPassword: string; newPassword: string }): Promise<Made>;
  /** With everything of theirs. → cookies that remove the session's @throws AccountRefusal */
  deleteAccount(headers: Headers, password: string): Promise<string[]>;
}

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
  async function enter(headers: Headers, makeSession: (own: typeof api, clean: Headers) => Promise<Entered>) {
    const before = await findPerson(headers);
    const entered = await database.transaction(async (tx) => {
      const made = await makeSession(createAuth(tx, options, false).api, withoutSession(headers));
      if (before?.isGuest) await moveWork(tx, { from: before.id, to: made.response.user.id });
      return made;
    });
    if (before && !before.isGuest) await api.signOut({ headers });
    return madeOf(entered);
  }

  return {
    signUpIsOpen,
    findPerson,
    async createGuest(headers) {
      const { headers: made, response } = await api.signInAnonymous({ headers, returnHeaders: true });
      if (!response) throw new Error('No guest session was made');
      return madeOf({
        headers: made,
        response: { ...response, user: { ...response.user, isAnonymous: true } },
      });
    },
    async signUp(headers, body) {
      try {
        const sign = (own: typeof api, clean: Headers) =>
          own.signUpEmail({ body, headers: clean, returnHeaders: true });
        return await orRefusal(enter(headers, sign), 'wrong-credentials');
      } catch (error) {
        // Two at once: the second meets the unique index, which the library does not tell apart from any failure.
        if (await hasAccount(database, body.email)) throw new AccountRefusal('email-taken');
        throw error;
      }
    },
    async signIn(headers, body) {
      const sign = (own: typeof api, clean: Headers) =>
        own.signInEmail({ body, headers: clean, returnHeaders: true });
      return orRefusal(enter(headers, sign), 'wrong-credentials');
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
