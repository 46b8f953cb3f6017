import { isCancelled } from './cancel.ts';
import type { Db } from './db.ts';
import type { EventListener } from './listen.ts';

/** Its owner would not wait for the verdict: nobody wants to know any more how it ends. */
export class SubmissionCancelled extends Error {
  override name = 'SubmissionCancelled';
}

export type CancellationWatch = Disposable & { signal: AbortSignal };

/** A signal that is aborted once the submission is cancelled. Watch before it is claimed, and nothing is missed. */
export function watchCancellation(
  db: Db,
  cancellations: Pick<EventListener, 'subscribe'>,
  submissionId: string,
  onError: (error: Error) => void,
): CancellationWatch {
  const controller = new AbortController();
  // A wake-up says only that there may be something: all are woken once the connection is made anew.
  const look = async () => {
    if (await isCancelled(db, submissionId)) controller.abort(new SubmissionCancelled(submissionId));
  };
  const unsubscribe = cancellations.subscribe(submissionId, () => void look().catch(onError));
  return { signal: controller.signal, [Symbol.dispose]: unsubscribe };
}
