import { findPerson } from './auth.ts';
import { HttpError } from './errors.ts';
import type { App, Services } from './route.ts';

/** Visitors without a session share their address's allowance: a classroom behind one router is this many. */
const visitorsPerAddress = 20;

/**
 * So many submissions a minute for a person. The first of a visitor counts for their address, so that
 * dropping the cookie is no way round.
 */
export function limitSubmissions(app: App, { identity, submissionsPerMinute }: Services) {
  if (submissionsPerMinute === 0) return [];
  return app.rateLimit({
    timeWindow: '1 minute',
    keyGenerator: async (request) => {
      const person = await findPerson(request, identity);
      return person ? `person:${person.id}` : `address:${request.ip}`;
    },
    max: (_request, key) =>
      key.startsWith('person:') ? submissionsPerMinute : submissionsPerMinute * visitorsPerAddress,
    errorResponseBuilder: (_request, { max, ttl }) =>
      new HttpError(
        429,
        'too-many-submissions',
        `That were more than ${max} submissions in a minute. Try again in ${Math.ceil(ttl / 1000)} s`,
      ),
  });
}
