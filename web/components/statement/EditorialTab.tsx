import { IconLock } from '@tabler/icons-react';
import { useSolve } from '../solve/SolveContext.ts';
import classes from './EditorialTab.module.css';
import { RichText } from './RichText.tsx';

export function EditorialTab() {
  const { editorialHtml } = useSolve().problem;
  if (editorialHtml === null) return <Locked />;
  return (
    <article className={classes.tab}>
      <RichText html={editorialHtml} />
    </article>
  );
}

function Locked() {
  return (
    <div className={classes.locked}>
      <IconLock size={28} stroke={1.5} aria-hidden />
      <p className={classes.why}>The editorial opens when you have solved the problem.</p>
      <p>Submit code that passes every case, and it appears here. The hints are open already.</p>
    </div>
  );
}
