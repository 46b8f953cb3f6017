import { z } from 'zod';
import { longestEmail, longestName, longestPassword, shortestPassword } from './account-limits.ts';

const Email = z
  .string()
  .trim()
  .max(longestEmail, `An e-mail address has at most ${longestEmail} characters`)
  .pipe(z.email('Enter an e-mail address, like ada@example.org'));
const Name = z
  .string()
  .trim()
  .max(longestName, `A name has at most ${longestName} characters`)
  .regex(/^\P{Cc}*$/u, 'A name has no control characters');
const NewPassword = z
  .string()
  .min(shortestPassword, `A password has at least ${shortestPassword} characters`)
  .max(longestPassword, `A password has at most ${longestPassword} characters`);
const GivenPassword = z.string().min(1, 'Enter your password').max(1024, 'This is no password of yours');

export const Person = z.object({
  id: z.string(),
  isGuest: z.boolean().describe('Has no account: what they do is tied to this session'),
  name: z.string().nullable().describe('Null for a guest'),
  email: z.string().nullable().describe('Null for a guest'),
  passwordIsTemporary: z.boolean().describe('The operator has given it: let them choose one of their own'),
});
export type Person = z.infer<typeof Person>;

export const Session = z.object({
  person: Person.nullable().describe('Null where nobody has a session yet'),
  signUp: z.enum(['open', 'closed']).describe('Whether visitors may make accounts'),
});
export type Session = z.infer<typeof Session>;

export const SignUp = z.strictObject({
  email: Email,
  password: NewPassword,
  name: Name.optional().describe('How the page calls you; the part before the @ where it is left out'),
});
export type SignUp = z.infer<typeof SignUp>;

export const SignIn = z.strictObject({ email: Email, password: GivenPassword });
export type SignIn = z.infer<typeof SignIn>;

export const ChangePassword = z.strictObject({ currentPassword: GivenPassword, newPassword: NewPassword });
export type ChangePassword = z.infer<typeof ChangePassword>;

export const DeleteAccount = z.strictObject({ password: GivenPassword });
export type DeleteAccount = z.infer<typeof DeleteAccount>;

/** Requests may name whom they are meant to be from, in the header of this name: a person's id, or `guest`. */
export const personHeader = 'touchstone-person';

/** Made by the page: whoever has none yet becomes the same guest with all that they send under one key. */
export const guestKeyHeader = 'touchstone-guest-key';

/** Headers of what makes a guest of a visitor. */
export const GuestHeaders = z.looseObject({
  [guestKeyHeader]: z
    .string()
    .regex(/^[0-9a-f]{32}$/, 'A guest key is 128 random bits as 32 hexadecimal digits')
    .optional()
    .describe(
      'Where you have no session yet: 32 random hexadecimal digits. First requests with the same key are one guest’s, however many come at once. ' +
        'Good until two minutes after that guest was made, or until they sign in',
    ),
});
