import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Kept, makeKept, type Wanted } from './make-kept.ts';
import type { SyncState } from './sync-state.ts';
import type { Held } from './text-keeper.ts';
import { watchPage } from './watch-page.ts';

/** One for as long as the page shows this problem. */
export function useKept(wanted: Wanted): Kept {
  const [kept] = useState(() => makeKept(wanted));
  useEffect(() => watchPage(kept), [kept]);
  return kept;
}

export function useHeld<T>({ keeper }: Kept, select: (held: Held) => T): T {
  return useSyncExternalStore(keeper.subscribe, () => select(keeper.snapshot()));
}

export function useSyncState({ sync }: Kept): SyncState {
  return useSyncExternalStore(sync.subscribe, sync.snapshot);
}
