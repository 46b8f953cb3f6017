import type { SubmissionEvent } from '#contract/events.ts';
import { listEvents } from '../store/events.ts';
import { findSubmissionHead, queuePosition, type SubmissionRow } from '../store/submissions.ts';
import type { Services } from './route.ts';

/** How often somebody who waits in the queue is told their place. */
const positionMs = 1_000;
/** Notifications wake us; this look is for one that was lost, and to say that the line holds: a browser is not told of
 *  pings, and takes a line for dead that is silent for much longer. */
const backstopMs = 10_000;

/**
 * Everything that happens to a submission after `after`, in order, up to its end: first what the table
 * has, then what comes. Ends early, without a verdict, when `signal` aborts.
 */
export async function* followEvents(
  { database, listener }: Pick<Services, 'database' | 'listener'>,
  id: string,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<SubmissionEvent> {
  const bell = createBell(signal);
  // Subscribed before the first read: what is written in between rings.
  const unsubscribe = listener.subscribe(id, bell.ring);
  try {
    let seq = after;
    let queued = true;
    let look = true;
    let silent = false;
    while (!signal.aborted) {
      const events = await listEvents(database, id, seq);
      for (const event of events) {
        yield event;
        seq = event.seq;
        if (event.type === 'verdict' || event.type === 'cancelled') return;
      }
      // While news keeps coming there is no need to ask how the submission stands.
      if (events.length > 0) queued = look = false;
      if (queued || look) {
        const standing = await findStanding(database, id, seq);
        if (standing === 'over') return;
        if (standing !== 'judging') yield { type: 'queued', seq, position: standing.position };
        else if (silent && !queued) yield { type: 'judging', seq };
        queued = standing !== 'judging';
      }
      look = silent = (await bell.wait(queued ? positionMs : backstopMs)) === 'timeout';
    }
  } finally {
    unsubscribe();
  }
}

type Standing = { position: number } | 'judging' | 'over';

/** `over` also when somebody asked for what follows the end, or it was deleted meanwhile. */
async function findStanding(database: Services['database'], id: string, seq: number): Promise<Standing> {
  const head = await findSubmissionHead(database, id);
  if (!head || (hasEnded(head.status) && seq >= head.lastSeq)) return 'over';
  return head.status === 'queued' ? { position: await queuePosition(database, head.createdAt) } : 'judging';
}

function hasEnded(status: SubmissionRow['status']): boolean {
  return status === 'done' || status === 'cancelled';
}

/** Rung any number of times while nobody waits, it lets the next wait pass at once. */
function createBell(signal: AbortSignal) {
  let rung = false;
  let waiter: (() => void) | undefined;
  const ring = () => {
    rung = true;
    waiter?.();
  };
  signal.addEventListener('abort', ring);
  return {
    ring,
    async wait(timeoutMs: number): Promise<'rung' | 'timeout'> {
      if (!rung) {
        const { promise, resolve } = Promise.withResolvers<void>();
        const timer = setTimeout(resolve, timeoutMs);
        waiter = resolve;
        await promise;
        clearTimeout(timer);
      }
      const reason = rung ? 'rung' : 'timeout';
      rung = false;
      return reason;
    },
  };
}
