import { IconLoader2 } from '@tabler/icons-react';
import classes from './Spinner.module.css';

/** Something is under way; the words for it stand beside. */
export function Spinner({ size }: { size: number }) {
  return <IconLoader2 size={size} className={classes.spinner} aria-hidden />;
}
