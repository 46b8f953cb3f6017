import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import classes from './PrintSheet.module.css';
import { StatementTab } from './StatementTab.tsx';

/** The statement alone, on paper, whatever the panes show. It is made when somebody prints. */
export function PrintSheet() {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia('print');
    // At once: the browser takes the page as it is when these return.
    const show = (now: boolean) => flushSync(() => setPrinting(now));
    const before = () => show(true);
    const after = () => show(false);
    const change = (event: MediaQueryListEvent) => show(event.matches);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    paper.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      paper.removeEventListener('change', change);
    };
  }, []);
  if (!printing) return null;
  return createPortal(
    <div className={classes.sheet} data-print-sheet>
      <StatementTab />
    </div>,
    document.body,
  );
}
