import closeWithGrace from 'close-with-grace';
import { InvalidSettings } from './config.ts';
import { SetupFailure } from './setup/steps.ts';

/** Running submissions may finish in this time; then they go back to the queue. */
export const drainMs = 20_000;
const closeMs = drainMs + 5_000;
/** Terminals and supervisors may send a signal twice at once, to the process and to its group; a person who has lost
 *  patience is slower. */
const sameSignalMs = 1_000;

/**
 * Runs a program until SIGTERM, Ctrl-C or, for a child of start.ts, the end of its parent; then disposes of what it
 * put on the stack. A start that fails ends the process with the reason and status 1. A signal counts from the
 * first moment: what is on the stack by then is closed.
 */
export async function runUntilStopped(start: (stack: AsyncDisposableStack) => Promise<void>): Promise<void> {
  const stack = new AsyncDisposableStack();
  const options = { delay: closeMs, logger: console, skip: [...stopSignals] };
  const { close } = closeWithGrace(options, async ({ err }) => {
    if (err) console.error(isExplained(err) ? err.message : err);
    await stack.disposeAsync();
    if (process.connected) process.disconnect();
  });
  // Once: a second close would find the stack disposed of already, and end the process before it is.
  let closing = false;
  const stop = () => {
    if (!closing) void close();
    closing = true;
  };
  process.on('disconnect', stop);
  onStopSignal(stop);
  try {
    await start(stack);
  } catch (error) {
    // A start that was interrupted stumbles over the closed stack: that is the end, not a failure.
    if (stack.disposed) return;
    console.error(error instanceof Error && isExplained(error) ? error.message : error);
    await stack.disposeAsync();
    process.exit(1);
  }
}

const stopSignals = ['SIGINT', 'SIGTERM'] as const;

/** The first signal stops in order; a second one, once it cannot be the same any more, at once. */
function onStopSignal(stop: () => void): void {
  let stoppingSince: number | undefined;
  for (const signal of stopSignals) {
    process.on(signal, () => {
      if (stoppingSince === undefined) {
        stoppingSince = performance.now();
        stop();
      } else if (performance.now() - stoppingSince > sameSignalMs) {
        console.error(`second ${signal}, exiting`);
        process.exit(1);
      }
    });
  }
}

/** Errors whose message is written for the person at the terminal; a stack would only hide it. */
function isExplained(error: Error): boolean {
  return error instanceof InvalidSettings || error instanceof SetupFailure;
}
