import type { FastifyReply, FastifyRequest } from 'fastify';
import { findPerson } from './auth.ts';
import { HttpError } from './errors.ts';
import type { App, Services } from './route.ts';

/** Visitors without a session share their address's allowance: a classroom behind one router is this many. */
const visitorsPerAddress = 20;

type Limit = {
  perMinute: number;
  /** For all visitors of an address together, where that is not so many times as much. */
  perAddress?: number;
  code: string;
  what: string;
};

/**
 * So many submissions a minute for a person. The first of a visitor counts for their address, so that
 * dropping the cookie is no way round.
 */
export function limitSubmissions(app: App, services: Services) {
  const { submissionsPerMinute: perMinute } = services;
  if (perMinute === 0) return [];
  return limitPeople(app, services, { perMinute, code: 'too-many-submissions', what: 'submissions' });
}

/** The same of anything else that a person may ask for so many times a minute. */
export function limitPeople(app: App, { identity }: Services, limit: Limit) {
  const { perMinute, perAddress = perMinute * visitorsPerAddress, code, what } = limit;
  return app.rateLimit({
    timeWindow: '1 minute',
    keyGenerator: async (request) => {
      const person = await findPerson(request, identity);
      return person ? `person:${person.id}` : `address:${request.ip}`;
    },
    max: (_request, key) => (key.startsWith('person:') ? perMinute : perAddress),
    errorResponseBuilder: (_request, { max, ttl }) =>
      new HttpError(
        429,
        code,
        `That were more than ${max} ${what} in a minute. Try again in ${Math.ceil(ttl / 1000)} s`,
      ),
  });
}

/** Guessing at one account from one address; whoever mistypes needs three or four. */
const triesPerAccount = 10;
/** A class signs in behind one router. */
const triesPerAddress = 120;

/** For whatever checks a password, which also costs a good deal of computing. The body has been read by then. */
export function limitTries(app: App) {
  const timeWindow = '1 minute';
  const ofAddress = app.createRateLimit({ timeWindow, max: triesPerAddress, keyGenerator: ({ ip }) => ip });
  const ofAccount = app.createRateLimit({ timeWindow, max: triesPerAccount, keyGenerator: accountTried });
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    for (const check of [ofAddress, ofAccount]) {
      const limit = await check(request);
      if (limit.isAllowed || !limit.isExceeded) continue;
      reply.header('retry-after', limit.ttlInSeconds);
      const message = `That were too many tries. Try again in ${limit.ttlInSeconds} s`;
      throw new HttpError(429, 'too-many-tries', message);
    }
  };
}

/** By the address too: nobody can keep somebody else from signing in. */
function accountTried({ ip, body, headers }: FastifyRequest): string {
  const { email } = (body ?? {}) as { email?: string };
  return `${ip} ${email?.toLowerCase() ?? headers.cookie ?? headers.authorization ?? ''}`;
}
