import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { anonymous, bearer } from 'better-auth/plugins';
import type { Database } from './db.ts';
import { accounts, sessions, users, verifications } from './schema.ts';

export type Person = { id: string; isGuest: boolean };

/** Who somebody is, by the cookie or bearer token in their request's headers. */
export interface Identity {
  findPerson(headers: Headers): Promise<Person | undefined>;
  /** Makes a guest session. The headers to send back hold the cookie, and the same as a bearer token. */
  createGuest(headers: Headers): Promise<{ person: Person; cookies: string[]; token: string }>;
}

export type IdentityOptions = {
  database: Database;
  /** Signs the cookies: 32 characters or more, the same in every web process. */
  secret: string;
  /** Address that browsers use; https makes the cookies secure. */
  publicUrl: string;
};

const day = 24 * 3600;
/** A guest who comes back after a holiday still finds their work. */
const sessionSeconds = 180 * day;
/** A session is read from its signed cookie for this long before the database is asked again. */
const cookieCacheSeconds = 300;

export function createIdentity({ database, secret, publicUrl }: IdentityOptions): Identity {
  const auth = betterAuth({
    appName: 'Touchstone',
    secret,
    baseURL: publicUrl,
    telemetry: { enabled: false },
    database: drizzleAdapter(database, {
      provider: 'pg',
      schema: { user: users, session: sessions, account: accounts, verification: verifications },
    }),
    session: {
      expiresIn: sessionSeconds,
      updateAge: day,
      cookieCache: { enabled: true, maxAge: cookieCacheSeconds },
    },
    plugins: [anonymous(), bearer()],
    advanced: { cookiePrefix: 'touchstone', useSecureCookies: publicUrl.startsWith('https:') },
  });
  return {
    async findPerson(headers) {
      if (!headers.has('cookie') && !headers.has('authorization')) return undefined;
      const session = await auth.api.getSession({ headers });
      return session ? { id: session.user.id, isGuest: session.user.isAnonymous === true } : undefined;
    },
    async createGuest(headers) {
      const { headers: made, response } = await auth.api.signInAnonymous({ headers, returnHeaders: true });
      if (!response) throw new Error('No guest session was made');
      return {
        person: { id: response.user.id, isGuest: true },
        cookies: made.getSetCookie(),
        token: response.token,
      };
    },
  };
}
