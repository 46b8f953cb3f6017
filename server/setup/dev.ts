/**
 * `npm run dev`: the web app from Vite, which reloads it as files change, in front of a server that restarts when
 * its own files change.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const programs = [
  [path('../../node_modules/vite/bin/vite.js'), '--config', path('../../web/vite.config.ts')],
  ['--watch', '--watch-preserve-output', path('../start.ts')],
].map((args) => spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] }));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    for (const program of programs) program.kill(signal);
  });
}
// Each is of no use without the other.
await Promise.race(programs.map((program) => once(program, 'exit')));
for (const program of programs) program.kill('SIGTERM');
await Promise.all(programs.map((program) => program.exitCode ?? program.signalCode ?? once(program, 'exit')));
