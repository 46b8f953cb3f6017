import { postSignOut } from '../../api/account.ts';
import { ApiFailure } from '../../api/failures.ts';
import { keptRemote } from '../../api/kept.ts';
import { markKey } from '../../api/person.ts';
import { type LocalText, listUnsent, putAway } from './local-texts.ts';
import { saveOpenTexts } from './save-open-texts.ts';
import { startAnew } from './settle-person.ts';

/** What of theirs is only in this browser, once all that can be sent was sent. */
export async function sendAll(): Promise<LocalText[]> {
  await saveOpenTexts();
  const unsent = listUnsent(localStorage);
  const wasSent = await Promise.all(unsent.map(send));
  return unsent.filter((_, index) => !wasSent[index]);
}

async function send({ slug, kind, key: _, ...change }: LocalText): Promise<boolean> {
  try {
    const answer = await keptRemote(slug, kind).save(change, false);
    return answer.kind === 'saved' || answer.kept.text === change.text;
  } catch {
    return false;
  }
}

/** Ends the session; no harm where it has ended before. */
export async function signOut(): Promise<void> {
  try {
    await postSignOut();
  } catch (error) {
    if (!(error instanceof ApiFailure && error.status === 412)) throw error;
  }
}

/**
 * Takes what is theirs out of this browser, so that the next person at it does not find it. Own cases, which no server has,
 * and `kept` texts are put away until they are back. The mark goes first: it tells the other tabs.
 */
export function leave(id: string, kept: LocalText[]): void {
  const keys = new Set(kept.flatMap(({ key }) => [key, `${key}:step`]));
  localStorage.removeItem(markKey);
  putAway(localStorage, id, (key) => key.startsWith('touchstone:cases:') || keys.has(key));
  startAnew(id);
}

/** Their account is deleted: nothing is left to come back to. */
export function forgetAll(id: string): void {
  localStorage.removeItem(markKey);
  putAway(localStorage, id, () => false);
  startAnew(id);
}
