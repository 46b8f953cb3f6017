import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { guestKeyHeader, type Person, personHeader } from '#contract/account.ts';
import type { Identity } from '../store/identity.ts';
import type { Made } from '../store/made-session.ts';
import { HttpError } from './errors.ts';
import type { App } from './route.ts';

const people = new WeakMap<FastifyRequest, Promise<Person | undefined>>();
const renewals = new WeakMap<FastifyRequest, string[]>();

/** Whoever keeps coming stays signed in: a browser must be told when their session is prolonged. */
export function renewSessions(app: App): void {
  app.addHook('onSend', async (request, reply) => {
    const cookies = renewals.get(request);
    if (cookies && !reply.hasHeader('set-cookie')) reply.header('set-cookie', cookies);
  });
}

/** Who sent this request, if they said so. Asked once for each request. @throws HttpError 412 */
export function findPerson(request: FastifyRequest, identity: Identity): Promise<Person | undefined> {
  const known = people.get(request);
  if (known) return known;
  const renew = (cookies: string[]) => renewals.set(request, cookies);
  const asked = identity.findPerson(toHeaders(request.headers), renew).then((person) => {
    checkMeant(request, person);
    return person;
  });
  people.set(request, asked);
  return asked;
}

/** @throws HttpError 401 when they did not */
export async function getPerson(request: FastifyRequest, identity: Identity): Promise<Person> {
  const person = await findPerson(request, identity);
  if (person) return person;
  throw new HttpError(
    401,
    'no-session',
    'This needs a session: submit something first, or send the session cookie or an Authorization: Bearer token',
  );
}

/** What is sent by who may have no session, with the key under which they are one guest. */
type FromVisitor = Pick<FastifyRequest, 'headers'> & { headers: { [guestKeyHeader]?: string | undefined } };

/**
 * Who sent this request; a visitor becomes a guest, whose session goes out with the response.
 * @throws GuestGone
 */
export async function getPersonOrGuest(
  request: FastifyRequest & FromVisitor,
  reply: FastifyReply,
  identity: Identity,
): Promise<Person> {
  const known = await findPerson(request, identity);
  if (known) return known;
  return giveSession(
    reply,
    await identity.createGuest(toHeaders(request.headers), request.headers[guestKeyHeader]),
  );
}

export function giveSession(reply: FastifyReply, { person, cookies, token }: Made): Person {
  reply.header('set-cookie', cookies).header('set-auth-token', token);
  return person;
}

/**
 * A page that was opened by one person must not write as another: all tabs share a cookie, and one of them may have signed
 * in or out since. @throws HttpError 412
 */
function checkMeant({ headers }: FastifyRequest, person: Person | undefined): void {
  const meant = headers[personHeader];
  const is = person && !person.isGuest ? person.id : 'guest';
  if (meant === undefined || meant === is) return;
  if (is === 'guest') throw new HttpError(412, 'signed-out', signedOut);
  throw new HttpError(412, 'other-person', otherPerson);
}

const signedOut = 'You are signed out. Sign in again to go on; what you typed is kept in this browser';
const otherPerson = 'Somebody has signed in in another tab. Nothing was sent in their name';

export function toHeaders(from: IncomingHttpHeaders): Headers {
  const headers = new Headers();
  for (const name of ['cookie', 'authorization', 'user-agent', 'x-forwarded-for'] as const) {
    const value = from[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return headers;
}
