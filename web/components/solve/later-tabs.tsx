import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import classes from './later-tabs.module.css';
import { NotFetched } from './NotFetched.tsx';

/**
 * A tab whose code comes after the editor, or when it is opened before that. Where it cannot be fetched the tab says
 * so: browsers remember a failed import until the page is loaded anew, so asking again would not help.
 */
function later(load: () => Promise<ComponentType>): { Tab: () => ReactNode; load: () => Promise<unknown> } {
  const Loaded = lazy(async () => ({ default: await load().catch(() => NotFetched) }));
  const Tab = () => (
    <Suspense fallback={<p className={classes.loading}>Loading…</p>}>
      <Loaded />
    </Suspense>
  );
  return { Tab, load };
}

const result = later(() => import('../result/ResultTab.tsx').then(({ ResultTab: loaded }) => loaded));
const submissions = later(() =>
  import('../submissions/SubmissionsTab.tsx').then(({ SubmissionsTab: loaded }) => loaded),
);
const notes = later(() => import('../notes/NotesTab.tsx').then(({ NotesTab: loaded }) => loaded));

export const ResultTab = result.Tab;
export const SubmissionsTab = submissions.Tab;
export const NotesTab = notes.Tab;

/** Has them at hand before the network may be gone. What fails here is told of when it is opened. */
export function loadLaterTabs(): void {
  for (const { load } of [result, submissions, notes]) load().catch(() => {});
}
