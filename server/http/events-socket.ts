import type { WebSocket } from '@fastify/websocket';
import type { SubmissionEvent } from '#contract/events.ts';
import { EventsQuery, SubmissionParams } from '#contract/submissions.ts';
import { findSubmissionHead } from '../store/submissions.ts';
import { getPerson } from './auth.ts';
import { followEvents } from './follow-events.ts';
import { checkOrigin } from './origin.ts';
import type { App, Services } from './route.ts';
import { checkOwner } from './submissions.ts';

const normalClosure = 1000;
const internalError = 1011;
const serviceRestart = 1012;
/** Proxies drop connections that are silent for a minute; a dead peer is found after two of these. */
const pingMs = 25_000;
/** A reader that far behind is not reading; it can come back with `after`. */
const maxBufferedBytes = 4 * 1024 * 1024;

/** Tells those who follow that they should come back, before the plugin closes their sockets without a reason.
 *  Hooks run in the order they were added: call it before the plugin is registered. */
export function closeSocketsFirst(app: App): void {
  app.addHook('preClose', async () => {
    for (const socket of app.websocketServer.clients) socket.close(serviceRestart);
  });
}

export function eventsSocket(app: App, services: Services): void {
  const { database, identity } = services;

  app.get(
    '/api/submissions/:id/events',
    {
      websocket: true,
      schema: { hide: true, params: SubmissionParams, querystring: EventsQuery },
      // Refused here, the handshake gets a plain HTTP answer that says why.
      preHandler: async (request) => {
        // A page of another site may open a socket with this person's cookie; it may not read what comes.
        checkOrigin(request);
        const [person, head] = await Promise.all([
          getPerson(request, identity),
          findSubmissionHead(database, request.params.id),
        ]);
        checkOwner(head, person.id);
      },
    },
    (socket, request) => {
      // Listeners first: what arrives before the first await would be lost otherwise.
      const gone = new AbortController();
      socket.on('close', () => gone.abort());
      socket.on('error', () => gone.abort());
      keepAlive(socket, gone.signal);
      const { id } = request.params;
      void send(socket, followEvents(services, id, request.query.after, gone.signal)).then(
        () => socket.close(normalClosure),
        (error: Error) => {
          request.log.error({ err: error }, 'events socket failed');
          socket.close(internalError);
        },
      );
    },
  );
}

async function send(socket: WebSocket, events: AsyncIterable<SubmissionEvent>): Promise<void> {
  for await (const event of events) {
    if (socket.bufferedAmount > maxBufferedBytes) return socket.terminate();
    socket.send(JSON.stringify(event));
  }
}

function keepAlive(socket: WebSocket, signal: AbortSignal): void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, pingMs);
  signal.addEventListener('abort', () => clearInterval(timer));
}
