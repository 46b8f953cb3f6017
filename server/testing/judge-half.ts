import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A line of a judge's log, as far as tests look at it. */
export type LogLine = { level: number; msg: string; reason?: string };

export type JudgeProcess = AsyncDisposable & {
  pid: number;
  /** What it has logged so far. */
  log: LogLine[];
  /** Ends it at once or in order, and waits until it has ended. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
};

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const errorLevel = 50;

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
      LOG_LEVEL: 'info',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const { log, said } = listenTo(child);
  const ended = once(child, 'close');
  await Promise.race([
    once(child, 'message'),
    ended.then(() => Promise.reject(new Error(`The judge ended at its start: ${said.join('\n')}`))),
  ]);
  const end = async (signal: NodeJS.Signals) => {
    if (isRunning(child)) child.kill(signal);
    await ended;
  };
  return { pid: child.pid ?? 0, log, end, [Symbol.asyncDispose]: () => end('SIGTERM') };
}

/** Collects its log; what nobody expects to read there is shown. */
function listenTo(child: ChildProcess): { log: LogLine[]; said: string[] } {
  const log: LogLine[] = [];
  const said: string[] = [];
  const show = (line: string) => {
    said.push(line);
    console.error(`judge: ${line}`);
  };
  if (child.stderr) createInterface({ input: child.stderr }).on('line', show);
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const entry = JSON.parse(line) as LogLine;
      log.push(entry);
      if (entry.level >= errorLevel) show(line);
    });
  }
  return { log, said };
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}
