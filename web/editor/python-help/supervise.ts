import type { PartState } from './help-state.ts';

export type Running = Disposable & { crashed: Promise<Error> };

const pausesMs = [500, 2_000, 8_000, 30_000];
/** Who ran for so long was sound: a crash after that is a first one again. */
const soundAfterMs = 60_000;

type Options = {
  start: () => Promise<Running>;
  report: (state: PartState) => void;
  now?: () => number;
  pause?: (ms: number) => Promise<void>;
};

/** Keeps a worker running until it is disposed of: one that crashes is started again, ever later, at last not at all. */
export function supervise({ start, report, now = Date.now, pause = wait }: Options): Disposable {
  let wanted = true;
  let running: Running | null = null;

  const runOnce = async () => {
    const started = await start();
    if (!wanted) return started[Symbol.dispose]();
    running = started;
    report('ready');
    await started.crashed;
    running = null;
    if (wanted) started[Symbol.dispose]();
  };
  const keepRunning = async () => {
    report('loading');
    for (let failures = 0; wanted; ) {
      const began = now();
      await runOnce().catch(() => {});
      if (!wanted) return;
      failures = now() - began > soundAfterMs ? 1 : failures + 1;
      const pauseMs = pausesMs[failures - 1];
      if (pauseMs === undefined) return report('failed');
      report('restarting');
      await pause(pauseMs);
    }
  };
  void keepRunning();
  return {
    [Symbol.dispose]() {
      wanted = false;
      running?.[Symbol.dispose]();
    },
  };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
