import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

// npm passes a Ctrl-C on to us although the terminal has sent it to us already: two signals this close are one wish.
// A third, from somebody who has lost patience, gets through.
const SAME_WISH_MS = 1000;

const followed = fileURLToPath(new URL('./followed.mjs', import.meta.url));

/**
 * Runs the entry and resolves with its exit code once it has ended. It gets a process group of its own, so that
 * signals reach it only through us, each once; should we be killed outright, the pipe on descriptor 3 closes and
 * followed.mjs ends it.
 */
export function launch(node, root, entry, args) {
  const child = spawn(node, [followed, entry, ...args], {
    cwd: root,
    env: { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) },
    stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const stopForwarding = forwardSignals(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      stopForwarding();
      resolve(code ?? 128 + constants.signals[signal]);
    });
  }).finally(() => child.stdio[3]?.destroy());
}

function forwardSignals(child) {
  let lastForwardedAt = Number.NEGATIVE_INFINITY;
  const forward = (signal) => {
    const now = performance.now();
    if (now - lastForwardedAt < SAME_WISH_MS) return;
    lastForwardedAt = now;
    // A closed terminal asks for the same orderly end as a service manager.
    child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  return () => {
    for (const signal of signals) process.off(signal, forward);
  };
}
