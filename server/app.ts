import type { Server } from 'node:http';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import websocket from '@fastify/websocket';
import Fastify, { type FastifyHttpOptions } from 'fastify';
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { accountRoutes } from './http/account.ts';
import { renewSessions } from './http/auth.ts';
import { authorRoutes } from './http/authors.ts';
import { cancelRoute } from './http/cancel.ts';
import { mapErrors } from './http/errors.ts';
import { closeSocketsFirst, eventsSocket } from './http/events-socket.ts';
import { healthRoutes } from './http/health.ts';
import { imageRoutes } from './http/images.ts';
import { keptRoutes } from './http/kept.ts';
import { metricsRoute } from './http/metrics.ts';
import { ownCaseRoutes } from './http/own-cases.ts';
import { problemRoutes } from './http/problems.ts';
import type { App, Services } from './http/route.ts';
import { setAsideRoutes } from './http/set-aside.ts';
import { spreadRoute } from './http/spread/spread.ts';
import { submissionRoutes } from './http/submissions.ts';
import { webAssets } from './http/web-assets.ts';
import { createWebMetrics } from './http/web-metrics.ts';

export type AppDependencies = Services & {
  logger: NonNullable<FastifyHttpOptions<Server>['logger']>;
  trustProxy: boolean;
  /** Folder of the built web app; null serves the API alone. */
  webRoot: string | null;
};

/** What the browser may load and from where: everything is our own. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
    workerSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

/** The web half as a function of what it depends on. It starts nothing: the caller listens and closes. */
export async function buildApp({ logger, trustProxy, webRoot, ...services }: AppDependencies): Promise<App> {
  const app = Fastify({
    logger,
    trustProxy,
    forceCloseConnections: 'idle',
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  mapErrors(app);
  // strict-transport-security is left to whoever terminates TLS: over plain HTTP it would lock people out.
  await app.register(helmet, { contentSecurityPolicy, strictTransportSecurity: false });
  await app.register(rateLimit, { global: false });
  closeSocketsFirst(app);
  await app.register(websocket, { options: { maxPayload: 1024 } });
  await app.register(swagger, {
    openapi: { info: { title: 'Touchstone', description: apiDescription, version: '1' } },
    transform: jsonSchemaTransform,
  });
  await app.register(swaggerUi, { routePrefix: '/api/docs' });
  renewSessions(app);
  healthRoutes(app, services);
  const metrics = createWebMetrics();
  metricsRoute(app, services, metrics);
  problemRoutes(app, services);
  ownCaseRoutes(app, services);
  imageRoutes(app, services);
  submissionRoutes(app, services);
  accountRoutes(app, services);
  keptRoutes(app, services);
  setAsideRoutes(app, services);
  cancelRoute(app, services, metrics);
  spreadRoute(app, services);
  eventsSocket(app, services);
  authorRoutes(app, services);
  if (webRoot !== null) await webAssets(app, webRoot);
  return app;
}

const apiDescription = `
Submit with POST /api/submissions, then follow it on the WebSocket /api/submissions/{id}/events?after={seq}:
JSON messages "queued", "running", "case" and "verdict", each with a seq. Reconnect with the last seq and
nothing is missed; the server closes with 1000 after the verdict. POST /api/submissions/{id}/cancel ends it before
that; "cancelled" is the last message then. While nothing happens for ten seconds, "judging" says that the line holds.

Send the session cookie, or "Authorization: Bearer <token>". Who has neither becomes a guest with the first
submission, draft or note: the response holds the cookie, and the token in its set-auth-token header. Signing up or in
does the same, and what the guest did comes along. Who sends several first requests at once names them with one random key of
32 hexadecimal digits in "touchstone-guest-key", and is one guest. A page that is open for long may name in the header "touchstone-person"
whom its requests are from (an id, or "guest"): where somebody else has signed in since, they are refused with 412.
`;
