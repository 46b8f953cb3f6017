import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type JudgeProcess = AsyncDisposable & {
  pid: number;
  /** Ends it at once or in order, and waits until it has ended. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
};

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** A problem that takes no time itself, with 20 cases: how long a submission runs is up to its source. */
export const slug = 'twenty-cases';
const problemsDir = path('../bench/problems');

/** Takes about this long for each of the 20 cases. */
export const sleepySource = (seconds: number) =>
  `import time\ndef total(nums):\n    time.sleep(${seconds})\n    return sum(nums)\n`;

/** A judge as it runs in production, in a process of its own; `settings` go before the ones of these tests. */
export async function startJudgeProcess(
  databaseUrl: string,
  boxes = 2,
  settings: Record<string, string> = {},
): Promise<JudgeProcess> {
  const child = fork(path('../judge-main.ts'), {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PROBLEMS_DIR: problemsDir,
      SANDBOX_BOXES: String(boxes),
      LOG_LEVEL: 'error',
      ...settings,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  await Promise.race([
    once(child, 'message'),
    ended.then(() => Promise.reject(new Error('The judge ended at its start'))),
  ]);
  const end = async (signal: NodeJS.Signals) => {
    if (isRunning(child)) child.kill(signal);
    await ended;
  };
  return { pid: child.pid ?? 0, end, [Symbol.asyncDispose]: () => end('SIGTERM') };
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}
