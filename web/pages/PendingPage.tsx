import { Loader } from '@mantine/core';
import classes from './PendingPage.module.css';

/** Stands for a page whose data take more than a moment. */
export function PendingPage() {
  return (
    <main className={classes.page}>
      <Loader size={20} aria-hidden />
      <span role="status">Loading…</span>
    </main>
  );
}
