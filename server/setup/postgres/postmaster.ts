import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupFailure } from '../steps.ts';
import type { Binaries } from './binaries.ts';
import { readPostmaster } from './postmaster-file.ts';
import type { Account } from './run-as.ts';

const STOP_DEADLINE_MS = 20_000;
const START_DEADLINE_MS = 60_000;

const settings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  synchronous_commit: 'on',
  // Short queries only: compiling them costs more than it saves.
  jit: 'off',
  log_checkpoints: 'off',
};

type Start = Readonly<{
  binaries: Binaries;
  account: Account | undefined;
  data: string;
  logFile: string;
  port: number;
  extraSettings: Readonly<Record<string, string>>;
}>;

/** Starts a server on the cluster and returns once it takes connections. */
export async function startPostmaster(start: Start): Promise<ChildProcess> {
  const log = await open(start.logFile, 'w', 0o600);
  const all = { ...settings, ...start.extraSettings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(start.binaries.postgres, ['-D', start.data, '-p', String(start.port), ...flags], {
    ...start.account,
    cwd: '/',
    stdio: ['ignore', log.fd, log.fd],
    // A session of its own: Ctrl-C at the terminal is for us, who stop it after everything that uses it.
    detached: true,
  });
  const failedToSpawn = once(server, 'error').then(([error]) => {
    throw error;
  });
  await log.close();
  await Promise.race([untilReady(server, start), failedToSpawn]);
  failedToSpawn.catch(() => {});
  server.unref();
  return server;
}

async function untilReady(server: ChildProcess, { data, logFile }: Start): Promise<void> {
  const deadline = performance.now() + START_DEADLINE_MS;
  for (;;) {
    const postmaster = await readPostmaster(data);
    if (postmaster?.pid === server.pid && postmaster?.ready) return;
    if (server.exitCode !== null || server.signalCode !== null || performance.now() > deadline) {
      throw new SetupFailure(
        `The embedded Postgres did not start. Its last words (${logFile}):\n${await tail(logFile)}`,
      );
    }
    await sleep(10);
  }
}

/** Fast shutdown; resolves when the server has ended. */
export async function stopPostmaster(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.ref();
  const ended = once(server, 'exit');
  server.kill('SIGINT');
  const impatience = setTimeout(() => server.kill('SIGQUIT'), STOP_DEADLINE_MS);
  await ended;
  clearTimeout(impatience);
}

/** `preferred` where it is free, so that the address survives a restart; else any free port. */
export async function choosePort(preferred: number | undefined): Promise<number> {
  return (
    (preferred && (await tryListen(preferred))) ||
    (await tryListen(0)) ||
    Promise.reject(new Error('no free port'))
  );
}

async function tryListen(port: number): Promise<number | undefined> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' ? address?.port : undefined;
  } catch {
    return undefined;
  } finally {
    server.close();
  }
}

async function tail(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-12).join('\n');
}
