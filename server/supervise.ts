import { type ChildProcess, fork } from 'node:child_process';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { SetupFailure } from './setup/steps.ts';

export type ProgramOptions = {
  name: string;
  path: string;
  env: NodeJS.ProcessEnv;
  /** Its log lines are kept here as `<name>.log`; warnings and worse are shown as well. */
  logFolder: string;
  /** How long it may take to stop after SIGTERM before it is killed. */
  stopMs: number;
  /** Hears what it is busy with until it is ready. */
  report?: (line: string) => void;
};

export interface Program extends AsyncDisposable {
  /** Where it listens, once it does. Rejects when it ends before that. */
  address(): Promise<string>;
  /** Rejects when it ends before it ever became ready; never resolves. */
  failed(): Promise<never>;
}

/** What a program says on its channel to its parent. */
const Message = z.object({ address: z.string().optional(), ready: z.boolean().optional() });
const LogLine = z.object({
  level: z.number(),
  msg: z.string().default(''),
  progress: z.boolean().optional(),
});
const warnLevel = 40;
const firstRestartMs = 500;
const longestRestartMs = 30_000;

/**
 * Runs one of our programs as a child and starts it again when it dies, with growing pauses. A program that
 * ends before it was ever ready is not tried again: that is a set-up that cannot work.
 */
export function superviseProgram(options: ProgramOptions): Program {
  mkdirSync(options.logFolder, { recursive: true });
  const log = createWriteStream(join(options.logFolder, `${options.name}.log`), { flags: 'a' });
  const address = Promise.withResolvers<string>();
  const failed = Promise.withResolvers<never>();
  // Whoever does not ask must not die of it.
  address.promise.catch(() => {});
  failed.promise.catch(() => {});
  let ready = false;
  let stopping = false;
  let restartMs = firstRestartMs;
  let child = launch();

  function launch(): ChildProcess {
    // Detached: Ctrl-C on a terminal goes to the parent alone, which then stops its children in order.
    const started = fork(options.path, {
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    });
    keepLog(started, log, options);
    started.on('message', (message) => {
      const said = Message.safeParse(message).data;
      if (said?.address !== undefined) address.resolve(said.address);
      ready ||= said !== undefined;
    });
    started.on('exit', (code, signal) => onExit(code ?? signal));
    return started;
  }

  function onExit(status: number | string | null): void {
    if (stopping) return;
    if (!ready) {
      const failure = new SetupFailure(
        `The ${options.name} program ended at its start (${status}); see its log above`,
      );
      address.reject(failure);
      failed.reject(failure);
      return;
    }
    console.error(`${options.name}: ended unexpectedly (${status}); starting it again`);
    setTimeout(() => {
      if (!stopping) child = launch();
    }, restartMs);
    restartMs = Math.min(restartMs * 2, longestRestartMs);
  }

  return {
    address: () => address.promise,
    failed: () => failed.promise,
    async [Symbol.asyncDispose]() {
      stopping = true;
      await stop(child, options.stopMs);
      log.end();
    },
  };
}

async function stop(child: ChildProcess, stopMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopMs);
  await ended;
  clearTimeout(timer);
}

function keepLog(child: ChildProcess, log: WriteStream, { name, report }: ProgramOptions): void {
  const show = (line: string) => {
    log.write(`${line}\n`);
    const entry = parseLogLine(line);
    if (!entry) console.error(`${name}: ${line}`);
    else if (entry.progress) report?.(entry.msg);
    else if (entry.level >= warnLevel) console.error(`${name}: ${entry.msg}`);
  };
  if (child.stdout) createInterface({ input: child.stdout }).on('line', show);
  if (child.stderr) createInterface({ input: child.stderr }).on('line', show);
}

function parseLogLine(line: string) {
  try {
    return LogLine.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
