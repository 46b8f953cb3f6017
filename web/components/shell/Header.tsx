import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AccountCorner } from '../account/AccountCorner.tsx';
import { ColorSchemeSwitch } from './ColorSchemeSwitch.tsx';
import { ContrastSwitch } from './ContrastSwitch.tsx';
import classes from './Header.module.css';
import { Mark } from './Mark.tsx';

type Props = {
  /** Where one is: beside the name. */
  where?: ReactNode;
  /** What one can do here: at the right. */
  actions?: ReactNode;
};

/** The one bar at the top of every page; a second one would take a line from the code. */
export function Header({ where, actions }: Props) {
  return (
    <header className={classes.header}>
      <Link to="/" className={classes.home} aria-label="Touchstone: all problems">
        <Mark />
        <span className={where ? classes.nameWhereRoomy : undefined}>Touchstone</span>
      </Link>
      {where && <div className={classes.where}>{where}</div>}
      <div className={classes.actions}>
        {actions}
        <ContrastSwitch />
        <ColorSchemeSwitch />
        <AccountCorner />
      </div>
    </header>
  );
}
