import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { runQuietly } from '../../setup/run-quietly.ts';

/**
 * Mounts, processes and network of a test's own: an engine without a bridge removes docker0 where it finds one, and
 * that would be the machine's. Everything that is started in here dies with it, mounts included, and it dies
 * with the test, however that ends.
 */
export type Namespaces = AsyncDisposable & {
  /** The command line that runs a command in here. */
  enter(command: string[]): [program: string, args: string[]];
  /** Runs a shell script in here and waits for it; says how it ended. */
  run(script: string): Promise<{ code: number; output: string }>;
};

/** PID 1 in there: mounts, says so, and then buries orphans. */
const init = (folder: string, size: string) =>
  `mount -t tmpfs -o size=${size} tmpfs ${folder} && echo ready && while :; do sleep 1000 & wait; done`;

const needs =
  'This test starts a Docker engine of its own. It needs Linux, root, dockerd, unshare, nsenter and setpriv.';

/** @param folder becomes a file system of its own, of `size`, seen from inside only */
export async function openNamespaces(folder: string, size: string): Promise<Namespaces> {
  if (process.getuid?.() !== 0) throw new Error(`${needs} This user is not root.`);
  const unshare = ['unshare', '--mount', '--pid', '--net', '--fork', '--kill-child', '--mount-proc'];
  const holder = spawn(
    'setpriv',
    ['--pdeathsig', 'KILL', ...unshare, '--propagation', 'private', 'sh', '-c', init(folder, size)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(holder, 'close');
  ended.catch(() => {});
  await Promise.race([
    once(createInterface({ input: holder.stdout }), 'line'),
    ended.then(
      () => Promise.reject(new Error(`${needs} The namespaces could not be made.`)),
      (error: Error) => Promise.reject(new Error(`${needs} ${error.message}`)),
    ),
  ]);
  const ns = `/proc/${holder.pid}/ns`;
  const files = [`--mount=${ns}/mnt`, `--net=${ns}/net`, `--pid=${ns}/pid_for_children`];
  const enter = (command: string[]): [string, string[]] => ['nsenter', [...files, '--', ...command]];
  return {
    enter,
    run: (script) => runQuietly(...enter(['sh', '-c', script])),
    async [Symbol.asyncDispose]() {
      holder.kill('SIGKILL');
      await ended;
    },
  };
}
