import pg from 'pg';
import { cancelledChannel } from './cancel.ts';
import { eventsChannel } from './events.ts';

/** Tells whoever asked that a submission has news. A wake-up may be missed or come twice: read the tables. */
export interface EventListener extends AsyncDisposable {
  /** @returns a function that ends the subscription */
  subscribe(submissionId: string, wake: () => void): () => void;
}

const firstRetryMs = 100;
const longestRetryMs = 5_000;

/** Tells of all that is appended to a submission: for those who follow it. */
export async function listenForEvents(url: string, onError: (error: Error) => void): Promise<EventListener> {
  return listen(url, eventsChannel, onError);
}

/** Tells that a submission was cancelled: for the judge that has it, which need not hear of its own events. */
export async function listenForCancellations(
  url: string,
  onError: (error: Error) => void,
): Promise<EventListener> {
  return listen(url, cancelledChannel, onError);
}

/**
 * One connection that LISTENs for the whole process. When it breaks it is made anew, with growing pauses, and
 * everybody is woken once, since what was told meanwhile was missed.
 */
async function listen(url: string, channel: string, onError: (error: Error) => void): Promise<EventListener> {
  const subscribers = new Map<string, Set<() => void>>();
  let closed = false;
  let client = await connect();

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({ connectionString: url, keepAlive: true });
    fresh.on('notification', (message) => wakeAll(subscribers.get(message.payload ?? '')));
    fresh.on('error', onError);
    await fresh.connect();
    await fresh.query(`listen ${channel}`);
    fresh.on('end', () => void reconnect());
    return fresh;
  }

  async function reconnect(pauseMs = firstRetryMs): Promise<void> {
    if (closed) return;
    try {
      client = await connect();
      for (const wakes of subscribers.values()) wakeAll(wakes);
    } catch (error) {
      onError(error as Error);
      setTimeout(() => void reconnect(Math.min(pauseMs * 2, longestRetryMs)), pauseMs).unref();
    }
  }

  return {
    subscribe(submissionId, wake) {
      const wakes = subscribers.get(submissionId) ?? new Set();
      subscribers.set(submissionId, wakes.add(wake));
      return () => {
        wakes.delete(wake);
        if (wakes.size === 0 && subscribers.get(submissionId) === wakes) subscribers.delete(submissionId);
      };
    },
    async [Symbol.asyncDispose]() {
      closed = true;
      await client.end();
    },
  };
}

function wakeAll(wakes: Iterable<() => void> | undefined): void {
  for (const wake of wakes ?? []) wake();
}
