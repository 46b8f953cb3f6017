import { useSyncExternalStore } from 'react';

/** Whose page this is: the account that is signed in, or null for a guest. */
export type SignedIn = { id: string; name: string; email: string; passwordIsTemporary: boolean };

export type PersonState = {
  person: SignedIn | null;
  /** The server knows nothing of the session any more; what is in this browser is still theirs. */
  expired: boolean;
  signUp: 'open' | 'closed';
  /** What of accounts is asked for: a dialog that is fetched for it. */
  asked: 'sign-in' | 'sign-up' | 'account' | null;
};

/** In local storage for all tabs: one cookie is theirs together, and so is the person. */
const markKey = 'touchstone:person';

let state: PersonState = { person: readMark(), expired: false, signUp: 'open', asked: null };
const listeners = new Set<() => void>();

export const personState = (): PersonState => state;

export function setPersonState(change: Partial<PersonState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export function usePersonState(): PersonState {
  return useSyncExternalStore(subscribe, personState);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function readMark(): SignedIn | null {
  try {
    return JSON.parse(localStorage.getItem(markKey) ?? 'null') as SignedIn | null;
  } catch {
    return null;
  }
}

/** Another tab has signed in or out since this page was opened: what it does now is not this person's. */
export function isSomebodyElse(): boolean {
  return readMark()?.id !== state.person?.id;
}

/** Names whom a request is from; the server refuses it with 412 where that is somebody else by now. */
export function asPerson(init: RequestInit): RequestInit {
  return { ...init, headers: { ...init.headers, 'touchstone-person': state.person?.id ?? 'guest' } };
}

/** Calls back when it is in doubt whose page this is: another tab says so, or the page was away, or `doubtPerson`. */
export function onPersonDoubt(callback: () => void): void {
  doubt = callback;
  window.addEventListener('storage', ({ key }) => key === markKey && callback());
  window.addEventListener('pageshow', ({ persisted }) => persisted && callback());
}

let doubt = () => {};

export function doubtPerson(): void {
  doubt();
}

export { markKey };
