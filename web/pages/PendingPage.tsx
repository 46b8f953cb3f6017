import { Spinner } from '../ui/Spinner.tsx';
import classes from './PendingPage.module.css';

/** Stands for a page whose data take more than a moment. */
export function PendingPage() {
  return (
    <main className={classes.page}>
      <Spinner size={20} />
      <span role="status">Loading…</span>
    </main>
  );
}
