import closeWithGrace from 'close-with-grace';

/** Running submissions may finish in this time; then they go back to the queue. */
export const drainMs = 20_000;
const closeMs = drainMs + 5_000;

/**
 * Runs a program until SIGTERM, Ctrl-C or, for a child of start.ts, the end of its parent; then disposes of
 * what it started. A start that fails ends the process with the reason and status 1.
 */
export async function runUntilStopped(start: () => Promise<AsyncDisposable>): Promise<void> {
  let running: AsyncDisposable;
  try {
    running = await start();
  } catch (error) {
    console.error(error instanceof Error && isExplained(error) ? error.message : error);
    process.exit(1);
  }
  const { close } = closeWithGrace({ delay: closeMs, logger: console }, async ({ err }) => {
    if (err) console.error(err);
    await running[Symbol.asyncDispose]();
    if (process.connected) process.disconnect();
  });
  process.on('disconnect', () => void close());
}

/** Errors whose message is written for the person at the terminal; a stack would only hide it. */
function isExplained(error: Error): boolean {
  return ['InvalidSettings', 'SetupFailure'].includes(error.name);
}
