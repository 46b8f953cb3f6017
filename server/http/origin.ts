import type { FastifyRequest } from 'fastify';
import { HttpError } from './errors.ts';

/** Browsers say whose page asks; who is no browser says nothing. @throws HttpError 403 for a page of another site */
export function checkOrigin({ headers: { origin }, host }: FastifyRequest): void {
  if (origin === undefined || URL.parse(origin)?.host === host) return;
  throw new HttpError(403, 'foreign-origin', `Pages of ${origin} may not do this at ${host}`);
}
