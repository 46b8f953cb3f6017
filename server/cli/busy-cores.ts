import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';

/** Whatever happens to the test, this ends by itself. */
const LONGEST_MS = 3_600_000;

/** Keeps every core of this machine computing until it is disposed. */
export function keepCoresBusy(): AsyncDisposable {
  const program = `const end = Date.now() + ${LONGEST_MS}; while (Date.now() < end && process.ppid !== 1);`;
  const spinners = Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, ['-e', program], { stdio: 'ignore' }),
  );
  return {
    async [Symbol.asyncDispose]() {
      await Promise.all(
        spinners.map((spinner) => {
          const ended = once(spinner, 'exit');
          spinner.kill('SIGKILL');
          return ended;
        }),
      );
    },
  };
}
