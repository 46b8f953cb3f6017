import { onDoubt } from '../../api/wake.ts';
import type { Kept } from './make-kept.ts';

/** Tells a kept text what happens to the page: other tabs, the network, going and coming back. Returns how to stop. */
export function watchPage({ keeper, sync, stepKey }: Kept): () => void {
  const stopSync = sync.start();
  const stopDoubting = onDoubt(sync.again);
  const hearTabs = (event: StorageEvent) => {
    if (event.storageArea !== localStorage) return;
    if (event.key === keeper.key) keeper.hear(event.newValue);
    if (event.key === stepKey) sync.look();
  };
  const turnTo = () => (document.visibilityState === 'hidden' ? sync.flush() : sync.again());
  window.addEventListener('storage', hearTabs);
  window.addEventListener('pagehide', sync.flush);
  document.addEventListener('visibilitychange', turnTo);
  return () => {
    window.removeEventListener('storage', hearTabs);
    window.removeEventListener('pagehide', sync.flush);
    document.removeEventListener('visibilitychange', turnTo);
    stopDoubting();
    stopSync();
  };
}
