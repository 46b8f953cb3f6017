import { Outlet } from '@tanstack/react-router';
import classes from './AppShell.module.css';
import { HealthNote } from './HealthNote.tsx';

export function AppShell() {
  return (
    <div className={classes.shell}>
      <HealthNote />
      <Outlet />
    </div>
  );
}
