import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Notice.module.css';

type Props = {
  tone?: 'info' | 'warn' | 'bad';
  children: ReactNode;
  actions?: ReactNode;
  role?: 'alert' | 'status';
};

/** A line of words across a pane, with what can be done about it. */
export function Notice({ tone = 'info', children, actions, role }: Props) {
  const Icon = tone === 'info' ? IconInfoCircle : IconAlertTriangle;
  return (
    <div className={classes.notice} data-tone={tone} role={role}>
      <Icon size={16} className={classes.icon} aria-hidden />
      <div className={classes.words}>{children}</div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
