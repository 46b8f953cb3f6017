import { Link } from '@tanstack/react-router';
import { ColorSchemeSwitch } from './ColorSchemeSwitch.tsx';
import classes from './Header.module.css';
import { Mark } from './Mark.tsx';

export function Header() {
  return (
    <header className={classes.header}>
      <Link to="/" className={classes.home}>
        <Mark />
        Touchstone
      </Link>
      <ColorSchemeSwitch />
    </header>
  );
}
