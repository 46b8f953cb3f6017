// What launch.mjs runs: the entry named as first argument, as if it had been started itself, and an eye on the
// launcher. (A preload by --import would be handed on to every Node process that the entry starts.)
import { Socket } from 'node:net';
import { pathToFileURL } from 'node:url';

const fromLauncher = new Socket({ fd: 3, readable: true, writable: false });
fromLauncher.on('error', () => {});
// The launcher died without a word: end in good order.
fromLauncher.on('close', () => process.kill(process.pid, 'SIGTERM'));
fromLauncher.resume();
// It must not keep a finished program alive.
fromLauncher.unref();

process.argv.splice(1, 1);
await import(pathToFileURL(process.argv[1]).href);
