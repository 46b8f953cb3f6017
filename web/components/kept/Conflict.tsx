import { lazy, Suspense } from 'react';
import { NotFetched } from '../solve/NotFetched.tsx';
import type { Kept } from './make-kept.ts';
import { useHeld } from './use-kept.ts';

// Few ever meet it. It comes after the editor, since without a network it could not be had when it is needed.
const load = () => import('./TwoVersions.tsx');
const TwoVersions = lazy(() =>
  load().then(
    ({ TwoVersions: loaded }) => ({ default: loaded }),
    () => ({ default: NotFetched }),
  ),
);

export function loadConflict(): void {
  load().catch(() => {});
}

/** Where the same text was changed elsewhere: both versions, to choose from. */
export function Conflict({ kept, what }: { kept: Kept; what: string }) {
  const isThere = useHeld(kept, (now) => now.theirs !== null);
  return <Suspense>{isThere && <TwoVersions kept={kept} what={what} />}</Suspense>;
}
