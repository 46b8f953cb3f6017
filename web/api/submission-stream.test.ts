import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import websocket from '@fastify/websocket';
import fastify from 'fastify';
import type { SubmissionEvent } from '#contract/events.ts';
import type { Submission } from '#contract/submissions.ts';
import { ApiFailure } from './failures.ts';
import { messagesOf } from './socket.ts';
import { followSubmission, type StreamItem } from './submission-stream.ts';

const outcome = {
  verdict: 'accepted' as const,
  passed: 1,
  total: 1,
  cpuMs: 1,
  memoryKiB: 1,
  message: null,
  fault: null,
};
const events: SubmissionEvent[] = [
  { seq: 1, type: 'running', cases: 1, attempt: 1 },
  {
    seq: 2,
    type: 'case',
    ordinal: 1,
    group: 'g',
    name: 'n',
    verdict: 'accepted',
    cpuMs: 1,
    wallMs: 1,
    memoryKiB: 1,
    message: null,
    fault: null,
    detail: null,
  },
  { seq: 3, type: 'verdict', ...outcome },
];
const running: Submission = {
  id: '00000000-0000-4000-8000-000000000000',
  problem: 'p',
  mode: 'submit',
  status: 'running',
  createdAt: '2026-01-01T00:00:00Z',
  outcome: null,
  source: '',
  cases: [],
  version: { number: 1, inForce: true },
};

/** A server that sends `perConnection` events at a time and then cuts the line; 0 never lets anybody in. */
async function startServer(perConnection: number, told = events) {
  const asked: number[] = [];
  const app = fastify();
  await app.register(websocket);
  app.register(async (scope) => {
    scope.get('/api/submissions/:id/events', { websocket: true }, (socket, request) => {
      const after = Number((request.query as { after: string }).after);
      asked.push(after);
      for (const event of told.filter(({ seq }) => seq > after).slice(0, perConnection)) {
        socket.send(JSON.stringify(event));
      }
      socket.close();
    });
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return {
    asked,
    connect: (path: string) => ({
      messages: (signal: AbortSignal) => messagesOf(new WebSocket(`ws://127.0.0.1:${port}${path}`), signal),
    }),
    [Symbol.asyncDispose]: () => app.close(),
  };
}

async function collect(items: AsyncGenerator<StreamItem>): Promise<StreamItem[]> {
  const collected: StreamItem[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

function eventsIn(items: StreamItem[]): SubmissionEvent[] {
  return items.flatMap((item) => (item.kind === 'event' ? [item.event] : []));
}

const noWait = () => Promise.resolve();

test('one connection tells all, to the verdict', async () => {
  await using server = await startServer(3);
  const deps = { connect: server.connect, fetchOnce: async () => running, wait: noWait };
  const items = await collect(followSubmission(running.id, new AbortController().signal, deps));
  assert.deepEqual(eventsIn(items), events);
  assert.deepEqual(server.asked, [0]);
});

test('a connection that breaks is taken up after the last event, and nothing is told twice', async () => {
  await using server = await startServer(1);
  const deps = { connect: server.connect, fetchOnce: async () => running, wait: noWait };
  const items = await collect(followSubmission(running.id, new AbortController().signal, deps));
  assert.deepEqual(eventsIn(items), events);
  assert.deepEqual(server.asked, [0, 1, 2]);
  assert.ok(items.some((item) => item.kind === 'connection' && item.state === 'lost'));
});

test('where no socket can be had the submission is read until it is done', async () => {
  await using server = await startServer(0);
  const pauses: number[] = [];
  let reads = 0;
  const deps = {
    connect: server.connect,
    fetchOnce: async (): Promise<Submission> => {
      reads += 1;
      return reads < 6 ? running : { ...running, status: 'done', outcome };
    },
    wait: async (ms: number) => void pauses.push(ms),
  };
  const items = await collect(followSubmission(running.id, new AbortController().signal, deps));
  const last = items.at(-1);
  assert.ok(last?.kind === 'snapshot' && last.submission.outcome?.verdict === 'accepted');
  assert.deepEqual(pauses, [250, 500, 1000, 2000, 2000]);
});

test('a submission that was cancelled is followed no longer, however that is heard', async () => {
  const told: SubmissionEvent[] = [...events.slice(0, 1), { seq: 2, type: 'cancelled' }];
  await using server = await startServer(3, told);
  const fetchOnce = async (): Promise<Submission> => ({ ...running, status: 'cancelled' });
  const deps = { connect: server.connect, fetchOnce, wait: noWait };
  const items = await collect(followSubmission(running.id, new AbortController().signal, deps));
  assert.deepEqual(eventsIn(items), told);
  await using silent = await startServer(0);
  const read = await collect(
    followSubmission(running.id, new AbortController().signal, { ...deps, connect: silent.connect }),
  );
  assert.deepEqual(
    read.map(({ kind }) => kind),
    ['connection', 'snapshot'],
  );
});

test('a submission that the server refuses is an error, not a wait for ever', async () => {
  await using server = await startServer(0);
  const refusal = new ApiFailure({ status: 403, code: 'not-yours', message: 'Not yours' });
  const deps = { connect: server.connect, fetchOnce: () => Promise.reject(refusal), wait: noWait };
  await assert.rejects(collect(followSubmission(running.id, new AbortController().signal, deps)), refusal);
});

test('a server that is away is tried again, ever more slowly', async () => {
  const stop = new AbortController();
  const pauses: number[] = [];
  const deps = {
    connect: () => ({ messages: async function* (): AsyncGenerator<string, void> {} }),
    fetchOnce: () => Promise.reject(new TypeError('fetch failed')),
    wait: async (ms: number) => {
      if (pauses.push(ms) === 8) stop.abort();
    },
  };
  await collect(followSubmission(running.id, stop.signal, deps));
  assert.deepEqual(pauses, [250, 500, 1000, 2000, 4000, 8000, 8000, 8000]);
});
