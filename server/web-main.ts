/** The web half alone: serves the API, the events and the built app. Needs DATABASE_URL and no Docker. */
import { fileURLToPath } from 'node:url';
import { buildApp } from './app.ts';
import { loadAuthSecret } from './auth-secret.ts';
import { type Config, getDatabaseUrl, readConfig } from './config.ts';
import { runUntilStopped } from './lifecycle.ts';
import { SubmissionQueue } from './queue/queue.ts';
import { migrateDatabase, openDatabase } from './store/db.ts';
import { createIdentity } from './store/identity.ts';
import { listenForEvents } from './store/listen.ts';

async function startWeb(config: Config, stack: AsyncDisposableStack): Promise<void> {
  const url = getDatabaseUrl(config);
  await migrateDatabase(url);
  const warn = (error: Error) => app?.log.warn({ err: error }, 'a database connection broke');
  const database = stack.use(openDatabase(url, warn, { maxConnections: 20 }));
  const queue = stack.use(await SubmissionQueue.open({ url, role: 'web', onError: warn }));
  const listener = stack.use(await listenForEvents(url, warn));
  const identity = createIdentity({
    database,
    secret: await loadAuthSecret(config),
    signUpIsOpen: config.signUpIsOpen,
    publicUrl: config.publicUrl ?? `http://localhost:${config.port}`,
  });
  const app = await buildApp({
    database,
    queue,
    listener,
    identity,
    submissionsPerMinute: config.submissionsPerMinute,
    authorToken: config.authorToken ?? null,
    logger: { level: config.logLevel },
    trustProxy: config.trustProxy,
    webRoot: fileURLToPath(new URL('../web/dist', import.meta.url)),
  });
  stack.defer(() => app.close());
  const address = await app.listen({ port: config.port, host: config.host });
  process.send?.({ address });
}

await runUntilStopped((stack) => startWeb(readConfig(), stack));
