import { useSyncExternalStore } from 'react';

const storageKey = 'touchstone:vim';
const listeners = new Set<() => void>();
let on = read();

/** Whether this person wants the keys of Vim in the editor; the same in every component. */
export function useVimKeys(): boolean {
  return useSyncExternalStore(subscribe, () => on);
}

export function setVimKeys(wanted: boolean): void {
  on = wanted;
  try {
    localStorage.setItem(storageKey, String(wanted));
  } catch {
    // Storage is blocked: it holds as long as the page.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): boolean {
  try {
    return localStorage.getItem(storageKey) === 'true';
  } catch {
    return false;
  }
}
