import type { BoxSession, RunOutcome, RunRequest, Sandbox } from '#sandbox/sandbox.ts';

/** A sandbox without boxes: its runs end as `answer` says. */
export function fuzzedSandbox(compiled: RunOutcome, answer: (request: RunRequest) => RunOutcome): Sandbox {
  const session: BoxSession = {
    compile: async () => compiled,
    run: async (request) => answer(request),
    [Symbol.asyncDispose]: async () => {},
  };
  return {
    lease: async () => session,
    stats: () => ({ ready: 0, leased: 0, starting: 0, retired: 0 }),
    [Symbol.asyncDispose]: async () => {},
  };
}
