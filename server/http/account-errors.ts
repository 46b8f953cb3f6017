import { AccountRefusal, type RefusalCode } from '../store/account-refusal.ts';
import { HttpError } from './errors.ts';

type Said = { status: number; message: string; path: string };

const refusals: Record<RefusalCode, Said> = {
  'email-taken': {
    status: 409,
    message: 'There is an account with this e-mail address already. Sign in instead',
    path: 'email',
  },
  // One answer for both: nobody is to learn who has an account by trying to sign in.
  'wrong-credentials': {
    status: 401,
    message: 'The e-mail address or the password is wrong',
    path: 'password',
  },
  'wrong-password': { status: 403, message: 'This is not your password', path: 'password' },
};

/** Says of a refusal what a person can do, and at which field. @throws HttpError */
export async function saidPlainly<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof AccountRefusal)) throw error;
    const { status, message, path } = refusals[error.code];
    throw new HttpError(status, error.code, message, [{ path, message }]);
  }
}
