import { isAPIError } from 'better-auth/api';

export type RefusalCode = 'email-taken' | 'wrong-credentials' | 'wrong-password';

/** What was asked of an account cannot be, and the person can do something about it. */
export class AccountRefusal extends Error {
  override name = 'AccountRefusal';
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}

/** What the library calls them. */
const codes: Record<string, RefusalCode> = {
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'email-taken',
  INVALID_EMAIL_OR_PASSWORD: 'wrong-credentials',
  INVALID_PASSWORD: 'wrong-password',
};

/** Passes on what comes; a refusal of the library becomes one of ours. @throws AccountRefusal */
export async function orRefusal<T>(work: Promise<T>, tooLong: RefusalCode): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!isAPIError(error)) throw error;
    const code = String(error.body?.code ?? '');
    // No password is longer, so one that is given must be wrong.
    const refusal = code === 'PASSWORD_TOO_LONG' ? tooLong : codes[code];
    if (refusal) throw new AccountRefusal(refusal);
    throw error;
  }
}
