import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { SubmissionQueue } from '../queue/queue.ts';
import type { Database } from '../store/db.ts';
import type { Identity } from '../store/identity.ts';
import type { EventListener } from '../store/listen.ts';

/** A Fastify whose routes are typed by their zod schemas. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What the routes work with; built by the entry point, so that a test can build the same app. */
export type Services = {
  database: Database;
  queue: Pick<SubmissionQueue, 'enqueue' | 'enqueuePush'>;
  listener: EventListener;
  identity: Identity;
  submissionsPerMinute: number;
  /** Who sends it may push packages; null where nobody may. */
  authorToken: string | null;
};
