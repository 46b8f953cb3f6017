import { IconKeyboard } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { IconButton } from '../../ui/IconButton.tsx';
import { StateMark } from '../problems/StateMark.tsx';
import { Header } from '../shell/Header.tsx';
import { RunButtons } from './RunButtons.tsx';
import classes from './SolveBar.module.css';
import { useSolve } from './SolveContext.ts';

/** Where one is, and the two things one comes here to press. */
export function SolveBar({ narrow, onHelp }: { narrow: boolean; onHelp: () => void }) {
  const { problem } = useSolve();
  return (
    <Header
      where={
        <>
          <nav aria-label="Breadcrumb" className={classes.path}>
            <Link to="/" className={classes.up}>
              Problems
            </Link>
            <span aria-hidden className={classes.slash}>
              /
            </span>
          </nav>
          <h1 className={classes.title}>{problem.title}</h1>
          {!narrow && problem.state !== 'new' && <StateMark state={problem.state} />}
        </>
      }
      actions={
        <>
          {!narrow && <RunButtons />}
          {!narrow && (
            <IconButton label="Keyboard shortcuts" onClick={onHelp}>
              <IconKeyboard size={18} />
            </IconButton>
          )}
        </>
      }
    />
  );
}
