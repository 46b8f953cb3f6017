import { Outlet } from '@tanstack/react-router';
import classes from './AppShell.module.css';
import { Header } from './Header.tsx';
import { HealthNote } from './HealthNote.tsx';

export function AppShell() {
  return (
    <div className={classes.shell}>
      <Header />
      <HealthNote />
      <Outlet />
    </div>
  );
}
