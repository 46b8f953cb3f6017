import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Problem } from '#contract/problems.ts';
import { type Draft, DraftKeeper } from './draft-keeper.ts';

/** One keeper for as long as the page shows this problem, told of what other tabs do. */
export function useDraftKeeper(problem: Problem): DraftKeeper {
  const [keeper] = useState(() => {
    const { local, session } = browserStorage();
    return new DraftKeeper(problem.slug, problem.starterCode, local, session);
  });
  useEffect(() => {
    const listen = (event: StorageEvent) => {
      if (event.key === keeper.key && event.storageArea === localStorage) keeper.hear(event.newValue);
    };
    window.addEventListener('storage', listen);
    return () => window.removeEventListener('storage', listen);
  }, [keeper]);
  return keeper;
}

export function useDraft<T>(keeper: DraftKeeper, select: (draft: Draft) => T): T {
  return useSyncExternalStore(keeper.subscribe, () => select(keeper.snapshot()));
}

/** Where storage is blocked even naming it throws: the keeper then finds nothing and says "not kept". */
function browserStorage() {
  try {
    return { local: localStorage, session: sessionStorage };
  } catch {
    const blocked = {
      getItem: (): never => {
        throw new DOMException('Storage is blocked', 'SecurityError');
      },
      setItem: (): never => blocked.getItem(),
      removeItem: (): never => blocked.getItem(),
    };
    return { local: blocked, session: blocked };
  }
}
