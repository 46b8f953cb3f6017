import { IconKeyboard } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { IconButton } from '../../ui/IconButton.tsx';
import { DifficultyMark } from '../problems/DifficultyMark.tsx';
import { StateMark } from '../problems/StateMark.tsx';
import { RunButtons } from './RunButtons.tsx';
import classes from './SolveBar.module.css';
import { useSolve } from './SolveContext.ts';

/** Where one is, and the two things one comes here to press. */
export function SolveBar({ narrow, onHelp }: { narrow: boolean; onHelp: () => void }) {
  const { problem } = useSolve();
  return (
    <div className={classes.bar}>
      <nav aria-label="Breadcrumb" className={classes.where}>
        <Link to="/" className={classes.up}>
          Problems
        </Link>
        <span aria-hidden className={classes.slash}>
          /
        </span>
        <h1 className={classes.title}>{problem.title}</h1>
      </nav>
      <div className={classes.marks}>
        <DifficultyMark difficulty={problem.difficulty} />
        {problem.state !== 'new' && <StateMark state={problem.state} />}
      </div>
      <div className={classes.actions}>
        <IconButton label="Keyboard shortcuts" onClick={onHelp}>
          <IconKeyboard size={18} />
        </IconButton>
        {!narrow && <RunButtons />}
      </div>
    </div>
  );
}
