import type { BoxSession, RunOutcome, RunRequest, Sandbox } from '../../sandbox/sandbox.ts';

const compiled: RunOutcome = outcome({ frame: { status: 'ok', payload: '{"ok": true}' } });

/** A run that behaved, but for what is given. */
export function outcome(more: Partial<RunOutcome> = {}): RunOutcome {
  return {
    frame: { status: 'missing' },
    stop: null,
    exit: { code: 0 },
    cpuMs: 5,
    wallMs: 8,
    memoryKiB: 15_000,
    stdout: '',
    stderr: '',
    outputCut: false,
    ...more,
  };
}

/** A run whose harness reports these lines of results. */
export function reported(results: string, more: object = {}): RunOutcome {
  const payload = JSON.stringify({ results, raised: [], fatal: null, ...more });
  return outcome({ frame: { status: 'ok', payload } });
}

export type FakeSandbox = Sandbox & { requests: RunRequest[]; closed: number; mostUnderWay: number };

/** A sandbox whose runs end as `answer` says; it notes what was asked of it. */
export function fakeSandbox(
  answer: (request: RunRequest) => RunOutcome | Promise<RunOutcome>,
  compile: () => RunOutcome = () => compiled,
): FakeSandbox {
  let underWay = 0;
  const session: BoxSession = {
    compile: async () => compile(),
    run: async (request) => {
      underWay += 1;
      fake.mostUnderWay = Math.max(fake.mostUnderWay, underWay);
      fake.requests.push(request);
      try {
        return await answer(request);
      } finally {
        underWay -= 1;
      }
    },
    [Symbol.asyncDispose]: async () => {
      fake.closed += 1;
    },
  };
  const fake: FakeSandbox = {
    requests: [],
    closed: 0,
    mostUnderWay: 0,
    lease: async () => session,
    stats: () => ({ ready: 0, leased: 0, starting: 0, retired: 0 }),
    [Symbol.asyncDispose]: async () => {},
  };
  return fake;
}
