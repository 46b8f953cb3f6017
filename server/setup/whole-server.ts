import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export type WholeServer = AsyncDisposable & { address: string };

/**
 * All of it as `npm start` runs it, on a free port, with a data folder (and so a database) of its own that goes when
 * it stops.
 * @param settings on top of those, by the names of the environment
 */
export async function startWholeServer(settings: Record<string, string> = {}): Promise<WholeServer> {
  await mkdir(path('../../.data'), { recursive: true });
  const dataDir = await mkdtemp(path('../../.data/server-'));
  const server = fork(path('../start.ts'), {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      PORT: '0',
      SUBMISSIONS_PER_MINUTE: '0',
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exit = once(server, 'exit');
  const stop = async () => {
    server.kill('SIGTERM');
    await exit;
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const ended = exit.then(() => Promise.reject(new Error('The server ended at its start')));
    const [message] = await Promise.race([once(server, 'message'), ended]);
    const { address } = message as { address: string };
    return { address, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
