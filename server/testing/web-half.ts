import { on, once } from 'node:events';
import WebSocket from 'ws';
import type { SubmissionEvent } from '#contract/events.ts';
import { buildApp } from '../app.ts';
import type { App } from '../http/route.ts';
import { SubmissionQueue } from '../queue/queue.ts';
import { createTestDatabase } from '../setup/test-database.ts';
import { type Database, migrateDatabase, openDatabase } from '../store/db.ts';
import { createIdentity } from '../store/identity.ts';
import { listenForEvents } from '../store/listen.ts';
import { saveProblem } from '../store/problems.ts';
import { aProblem } from './a-problem.ts';

export type WebHalf = AsyncDisposable & {
  app: App;
  address: string;
  database: Database;
  databaseUrl: string;
};

/** Connections break when a test stops its database; what then goes wrong shows in what the test looks at. */
function ignore(): void {}

type Options = {
  submissionsPerMinute?: number;
  authorToken?: string;
  signUp?: 'closed';
  /** A database of the test's own, which it may stop and start. */
  databaseUrl?: string;
  /** The built web app, for a browser; without it there is the API alone. */
  webRoot?: string;
};

/** The web half on a fresh database and a free port, with the problem `double`; no judge. */
export async function startWebHalf(options: Options = {}): Promise<WebHalf> {
  const stack = new AsyncDisposableStack();
  const url = options.databaseUrl ?? (await borrowDatabase(stack));
  await migrateDatabase(url);
  const database = stack.use(openDatabase(url, ignore));
  await saveProblem(database, aProblem());
  const queue = stack.use(await SubmissionQueue.open({ url, role: 'web', onError: ignore }));
  const listener = stack.use(await listenForEvents(url, ignore));
  const secret = 'a secret for tests, long enough for it';
  const app = await buildApp({
    database,
    queue,
    listener,
    identity: createIdentity({
      database,
      secret,
      publicUrl: 'http://localhost',
      signUpIsOpen: options.signUp !== 'closed',
    }),
    submissionsPerMinute: options.submissionsPerMinute ?? 0,
    authorToken: options.authorToken ?? null,
    logger: { level: 'silent' },
    trustProxy: false,
    webRoot: options.webRoot ?? null,
  });
  stack.defer(() => app.close());
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return { app, address, database, databaseUrl: url, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

async function borrowDatabase(stack: AsyncDisposableStack): Promise<string> {
  const { url, drop } = await createTestDatabase();
  stack.defer(drop);
  return url;
}

/** A person as the API sees one: keeps the cookie that it gets. */
export class Visitor {
  readonly address: string;
  readonly #headers: Record<string, string>;
  cookie = '';

  /** @param headers Sent with all that they ask for. */
  constructor(address: string, headers: Record<string, string> = {}) {
    this.address = address;
    this.#headers = headers;
  }

  async send(method: string, path: string, body?: unknown) {
    const response = await fetch(this.address + path, {
      method,
      headers: {
        ...this.#headers,
        ...(this.cookie && { cookie: this.cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0]);
    if (cookies.length > 0) this.cookie = cookies.join('; ');
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? null : JSON.parse(text),
    };
  }

  get = (path: string) => this.send('GET', path);
  post = (path: string, body: unknown) => this.send('POST', path, body);

  async submit(source = 'def double(n): return n + n', more: object = {}): Promise<string> {
    const response = await this.post('/api/submissions', { problem: 'double', source, ...more });
    if (response.status !== 201) throw new Error(`${response.status}: ${JSON.stringify(response.body)}`);
    return response.body.id;
  }

  /** Everything that the socket says until the server closes it, and the code it closes with. */
  async follow(id: string, after = 0): Promise<{ events: SubmissionEvent[]; code: number }> {
    const stream = this.stream(id, after);
    const events: SubmissionEvent[] = [];
    while (true) {
      const next = await stream.next();
      if (next.done) return { events, code: next.value };
      events.push(next.value);
    }
  }

  /** What the socket says, one by one and none lost; returns the code it closes with. */
  async *stream(id: string, after = 0): AsyncGenerator<SubmissionEvent, number> {
    const socket = this.socket(id, after);
    const closed = once(socket, 'close');
    for await (const [data] of on(socket, 'message', { close: ['close'] })) yield JSON.parse(String(data));
    const [code] = await closed;
    return code;
  }

  socket(id: string, after = 0, headers: Record<string, string> = {}): WebSocket {
    const url = `${this.address.replace('http', 'ws')}/api/submissions/${id}/events?after=${after}`;
    return new WebSocket(url, { headers: { ...(this.cookie && { cookie: this.cookie }), ...headers } });
  }

  /** The status of the HTTP answer to a socket that is refused, and what it says. */
  async refusal(id: string, headers: Record<string, string> = {}): Promise<{ status: number; code: string }> {
    const socket = this.socket(id, 0, headers);
    socket.on('error', () => {});
    const [, response] = await once(socket, 'unexpected-response');
    let text = '';
    for await (const chunk of response) text += chunk;
    return { status: response.statusCode, code: JSON.parse(text).error.code };
  }
}
