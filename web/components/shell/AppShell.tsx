import { Outlet } from '@tanstack/react-router';
import { SignedOutNote } from '../account/later-account.tsx';
import classes from './AppShell.module.css';
import { HealthNote } from './HealthNote.tsx';

export function AppShell() {
  return (
    <div className={classes.shell}>
      <HealthNote />
      <SignedOutNote />
      <Outlet />
    </div>
  );
}
