import { isSomebodyElse } from '../../api/person.ts';
import { onDoubt } from '../../api/wake.ts';
import type { Kept } from './make-kept.ts';

const open = new Set<Kept>();

/** Those of the page that is shown. */
export function openTexts(): Kept[] {
  return [...open];
}

/** Tells a kept text what happens to the page: other tabs, the network, going and coming back. Returns how to stop. */
export function watchPage(kept: Kept): () => void {
  const { keeper, sync, stepKey } = kept;
  open.add(kept);
  const stopSync = sync.start();
  const stopDoubting = onDoubt(sync.again);
  const hearTabs = (event: StorageEvent) => {
    // What another person does with their texts is no news of this one's.
    if (event.storageArea !== localStorage || isSomebodyElse()) return;
    if (event.key === keeper.key) keeper.hear(event.newValue);
    if (event.key === stepKey) sync.look();
  };
  const turnTo = () => (document.visibilityState === 'hidden' ? sync.flush() : sync.again());
  window.addEventListener('storage', hearTabs);
  // A browser waits longer for this one than for `pagehide`: a busy page may not come to the latter.
  window.addEventListener('beforeunload', sync.flush);
  window.addEventListener('pagehide', sync.flush);
  document.addEventListener('visibilitychange', turnTo);
  return () => {
    window.removeEventListener('storage', hearTabs);
    window.removeEventListener('beforeunload', sync.flush);
    window.removeEventListener('pagehide', sync.flush);
    document.removeEventListener('visibilitychange', turnTo);
    stopDoubting();
    stopSync();
    open.delete(kept);
  };
}
