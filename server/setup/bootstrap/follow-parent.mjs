// Loaded into the real entry by launch.mjs: when the launcher dies without a word, end in good order.
import { Socket } from 'node:net';

const fromLauncher = new Socket({ fd: 3, readable: true, writable: false });
fromLauncher.on('error', () => {});
fromLauncher.on('close', () => process.kill(process.pid, 'SIGTERM'));
fromLauncher.resume();
// It must not keep a finished program alive.
fromLauncher.unref();
