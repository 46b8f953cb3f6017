import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { HttpError } from './errors.ts';

/** Lets through who sends the operator's AUTHOR_TOKEN, before anything of the body is read. */
export function authorsOnly(authorToken: string | null) {
  return async ({ headers }: FastifyRequest): Promise<void> => {
    if (authorToken === null) {
      throw new HttpError(
        403,
        'no-authors',
        'This server takes no packages: its operator has set no AUTHOR_TOKEN',
      );
    }
    const [, sent = ''] = /^Bearer (\S+)$/i.exec(headers.authorization ?? '') ?? [];
    if (sent !== '' && isSame(sent, authorToken)) return;
    throw new HttpError(
      401,
      'wrong-author-token',
      'This is for authors: send "Authorization: Bearer <AUTHOR_TOKEN>", as the operator has set it',
    );
  };
}

/** In a time that does not tell how much of it is right; hashes have one length. */
function isSame(sent: string, wanted: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(sent), hash(wanted));
}
