import type { FastifyRequest } from 'fastify';
import {
  ChangePassword,
  DeleteAccount,
  GuestHeaders,
  guestKeyHeader,
  type Person,
  Session,
  SignIn,
  SignUp,
} from '#contract/account.ts';
import { ApiError } from '#contract/errors.ts';
import type { Identity } from '../store/identity.ts';
import { saidPlainly } from './account-errors.ts';
import { findPerson, getPerson, giveSession, toHeaders } from './auth.ts';
import { HttpError } from './errors.ts';
import { checkOrigin } from './origin.ts';
import { limitTries } from './rate-limit.ts';
import type { App, Services } from './route.ts';

const tags = ['account'];
const refusals = { 400: ApiError, 401: ApiError, 403: ApiError, 409: ApiError, 429: ApiError };

/** Accounts with e-mail and password. Who has none is a guest, whose work comes along when they get one. */
export function accountRoutes(app: App, { identity }: Services): void {
  const onRequest = async (request: FastifyRequest) => checkOrigin(request);
  const preHandler = limitTries(app);
  const signUp: Session['signUp'] = identity.signUpIsOpen ? 'open' : 'closed';

  app.get(
    '/api/session',
    { schema: { summary: 'Who you are', tags, response: { 200: Session } } },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      return { person: (await identity.findPerson(toHeaders(request.headers))) ?? null, signUp };
    },
  );

  app.post(
    '/api/sign-up',
    {
      onRequest,
      preHandler,
      schema: {
        summary: 'Make an account and sign in; what you did as a guest comes along',
        tags,
        headers: GuestHeaders,
        body: SignUp,
        response: { ...refusals, 201: Session },
      },
    },
    async (request, reply) => {
      if (!identity.signUpIsOpen) throw new HttpError(403, 'sign-up-closed', closed);
      const { email, password, name } = request.body;
      const wanted = { email, password, name: name || nameIn(email) };
      const made = await saidPlainly(
        identity.signUp(toHeaders(request.headers), wanted, request.headers[guestKeyHeader]),
      );
      return reply.code(201).send({ person: giveSession(reply, made), signUp });
    },
  );

  app.post(
    '/api/sign-in',
    {
      onRequest,
      preHandler,
      schema: {
        summary: 'Sign in; what you did as a guest comes along',
        tags,
        headers: GuestHeaders,
        body: SignIn,
        response: { ...refusals, 200: Session },
      },
    },
    async (request, reply) => {
      const made = await saidPlainly(
        identity.signIn(toHeaders(request.headers), request.body, request.headers[guestKeyHeader]),
      );
      return { person: giveSession(reply, made), signUp };
    },
  );

  app.post(
    '/api/sign-out',
    {
      onRequest,
      schema: {
        summary: 'End your session',
        description: 'A guest is refused with 409: nobody could ever reach their work again.',
        tags,
        response: { 200: Session, 403: ApiError, 409: ApiError, 412: ApiError },
      },
    },
    async (request, reply) => {
      const person = await findPerson(request, identity);
      if (person?.isGuest) throw new HttpError(409, 'guest', guestsStay);
      if (person) reply.header('set-cookie', await identity.signOut(toHeaders(request.headers)));
      return { person: null, signUp };
    },
  );

  app.put(
    '/api/account/password',
    {
      onRequest,
      preHandler,
      schema: {
        summary: 'Change your password; your other sessions end',
        tags,
        body: ChangePassword,
        response: { ...refusals, 200: Session, 412: ApiError },
      },
    },
    async (request, reply) => {
      await getOwner(request, identity);
      const made = await saidPlainly(identity.changePassword(toHeaders(request.headers), request.body));
      return { person: giveSession(reply, made), signUp };
    },
  );

  app.post(
    '/api/account/delete',
    {
      onRequest,
      preHandler,
      schema: {
        summary: 'Delete your account with everything of yours: submissions, drafts, notes',
        tags,
        body: DeleteAccount,
        response: { ...refusals, 200: Session, 412: ApiError },
      },
    },
    async (request, reply) => {
      await getOwner(request, identity);
      const { password } = request.body;
      const cookies = await saidPlainly(identity.deleteAccount(toHeaders(request.headers), password));
      reply.header('set-cookie', cookies);
      return { person: null, signUp };
    },
  );
}

/** @throws HttpError 401, or 403 for a guest */
async function getOwner(request: FastifyRequest, identity: Identity): Promise<Person> {
  const person = await getPerson(request, identity);
  if (!person.isGuest) return person;
  throw new HttpError(403, 'no-account', 'This needs an account: you are a guest here');
}

function nameIn(email: string): string {
  return email.slice(0, email.indexOf('@'));
}

const closed =
  'Nobody can sign up here: the operator of this server makes no new accounts. Everything but that works without one';
const guestsStay = 'A guest cannot sign out: nobody could ever reach your work again. Make an account first';
