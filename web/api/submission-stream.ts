import type { SubmissionEvent } from '#contract/events.ts';
import type { Submission } from '#contract/submissions.ts';
import { ApiFailure } from './failures.ts';
import { openSocket, type Socket } from './socket.ts';
import { fetchSubmission } from './submissions.ts';

/** What a follower of a submission hears: events while the socket holds, whole snapshots while it cannot be had. */
export type StreamItem =
  | { kind: 'event'; event: SubmissionEvent }
  | { kind: 'snapshot'; submission: Submission }
  | { kind: 'connection'; state: 'live' | 'lost' };

export type StreamDeps = {
  connect: (path: string) => Socket;
  fetchOnce: (id: string, signal: AbortSignal) => Promise<Submission>;
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
};

const firstRetryMs = 250;
const longestRetryMs = 8_000;
/** While the server answers but gives no socket, reading it is all there is: no longer than this between. */
const longestPollMs = 2_000;
/** After a sleep the browser may ask through a connection that is dead: it would wait for minutes. */
const longestReadMs = 5_000;

/**
 * Follows one submission to its end. A lost connection is taken up again after the last event seen, so
 * nothing is missed and nothing is told twice. Where no socket can be had (a proxy that knows none), the
 * submission is read between the attempts, so that the learner still gets the verdict, only less promptly.
 * @throws ApiFailure where the server refuses the submission itself
 */
export async function* followSubmission(
  id: string,
  signal: AbortSignal,
  deps: StreamDeps = browserDeps,
): AsyncGenerator<StreamItem, void> {
  let after = 0;
  let failures = 0;
  while (!signal.aborted) {
    const socket = deps.connect(`/api/submissions/${id}/events?after=${after}`);
    for await (const message of socket.messages(signal)) {
      if (failures > 0 || after === 0) yield { kind: 'connection', state: 'live' };
      failures = 0;
      const event = JSON.parse(message) as SubmissionEvent;
      after = Math.max(after, event.seq);
      yield { kind: 'event', event };
      if (event.type === 'verdict' || event.type === 'cancelled') return;
    }
    if (signal.aborted) return;
    failures += 1;
    yield { kind: 'connection', state: 'lost' };
    const submission = await readOnce(id, signal, deps);
    if (submission) yield { kind: 'snapshot', submission };
    if (submission?.status === 'done' || submission?.status === 'cancelled') return;
    await deps.wait(pauseMs(failures, submission !== null), signal);
  }
}

function pauseMs(failures: number, serverAnswers: boolean): number {
  return Math.min(firstRetryMs * 2 ** (failures - 1), serverAnswers ? longestPollMs : longestRetryMs);
}

async function readOnce(id: string, signal: AbortSignal, deps: StreamDeps): Promise<Submission | null> {
  try {
    return await deps.fetchOnce(id, AbortSignal.any([signal, AbortSignal.timeout(longestReadMs)]));
  } catch (error) {
    if (isRefusal(error)) throw error;
    return null;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof ApiFailure && error.status >= 400 && error.status < 500 && error.status !== 429;
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

const browserDeps: StreamDeps = { connect: openSocket, fetchOnce: fetchSubmission, wait };
