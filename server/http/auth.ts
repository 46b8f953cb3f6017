import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Identity, Person } from '../store/identity.ts';
import { HttpError } from './errors.ts';

const people = new WeakMap<FastifyRequest, Promise<Person | undefined>>();

/** Who sent this request, if they said so. Asked once for each request. */
export function findPerson(request: FastifyRequest, identity: Identity): Promise<Person | undefined> {
  const known = people.get(request);
  if (known) return known;
  const asked = identity.findPerson(toHeaders(request.headers));
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

/** Who sent this request; a visitor becomes a guest, whose session goes out with the response. */
export async function getPersonOrGuest(
  request: FastifyRequest,
  reply: FastifyReply,
  identity: Identity,
): Promise<Person> {
  const known = await findPerson(request, identity);
  if (known) return known;
  const guest = await identity.createGuest(toHeaders(request.headers));
  reply.header('set-cookie', guest.cookies).header('set-auth-token', guest.token);
  return guest.person;
}

function toHeaders(from: IncomingHttpHeaders): Headers {
  const headers = new Headers();
  for (const name of ['cookie', 'authorization', 'user-agent', 'x-forwarded-for'] as const) {
    const value = from[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return headers;
}
