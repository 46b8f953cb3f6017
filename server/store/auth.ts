import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { anonymous, bearer } from 'better-auth/plugins';
import { longestPassword, shortestPassword } from '#contract/account-limits.ts';
import type { Db } from './db.ts';
import { accounts, sessions, users, verifications } from './schema-of-people.ts';
import { sessionAgain } from './session-again.ts';

export type AuthOptions = {
  /** Signs the cookies: 32 characters or more, the same in every web process. */
  secret: string;
  /** Address that browsers use; https makes the cookies secure. */
  publicUrl: string;
};

const day = 24 * 3600;
/** A guest who comes back after a holiday still finds their work. */
const sessionSeconds = 180 * day;
/** A guest's session is read from its signed cookie for this long before the database is asked again. */
const cookieCacheSeconds = 300;

/**
 * The library on a database or a transaction: one made for a transaction (a millisecond) does all it does within it.
 * @param guests Sessions of guests may be read from their cookie for a while: nobody signs out of them.
 */
export function createAuth(db: Db, { secret, publicUrl }: AuthOptions, guests: boolean) {
  return betterAuth({
    appName: 'Touchstone',
    secret,
    baseURL: publicUrl,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: { user: users, session: sessions, account: accounts, verification: verifications },
    }),
    session: {
      expiresIn: sessionSeconds,
      updateAge: day,
      cookieCache: { enabled: guests, maxAge: cookieCacheSeconds },
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    user: {
      deleteUser: { enabled: true },
      additionalFields: {
        passwordIsTemporary: { type: 'boolean', input: false, required: false, defaultValue: false },
      },
    },
    plugins: [anonymous(), bearer(), sessionAgain()],
    advanced: { cookiePrefix: 'touchstone', useSecureCookies: publicUrl.startsWith('https:') },
  });
}
