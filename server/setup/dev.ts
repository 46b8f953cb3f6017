/**
 * `npm run dev`: the web app from Vite, which shows each change at once, in front of a server that is started anew
 * when its files or the problems change.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const watched = ['server', 'sandbox', 'problems'];
const notWatched = /\.test\.ts$|(^|\/)\.|__pycache__|~$/;
/** An editor writes several files, or one several times, for one save. */
const SETTLE_MS = 200;

function run(...args: string[]): ChildProcess {
  return spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}

async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, 'exit');
  program.kill('SIGTERM');
  await ended;
}

/** Resolves when a file that the server runs on has changed. */
function nextChange(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const heard = (path: string | null) => {
      if (path === null || !notWatched.test(path)) resolve();
    };
    for (const folder of watched) {
      watch(join(root, folder), { recursive: true, signal }, (_event, path) => heard(path));
    }
  });
}

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());
const stopped = once(stopping.signal, 'abort');

const vite = run(join(root, 'node_modules/vite/bin/vite.js'), '--config', 'web/vite.config.ts');
while (!stopping.signal.aborted) {
  const server = run(join(root, 'server/start.ts'));
  const watching = new AbortController();
  await Promise.race([nextChange(watching.signal), stopped]);
  if (!stopping.signal.aborted) await sleep(SETTLE_MS);
  watching.abort();
  await stop(server);
}
await stop(vite);
