import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';
import { Tooltip } from './Tooltip.tsx';

type Props = {
  label: string;
  onClick: () => void;
  children: ReactNode;
  disabled?: boolean;
  expanded?: boolean;
  /** For a button that stays down. */
  pressed?: boolean;
};

/** An icon that says what it does: to a pointer by its tooltip, to a screen reader by its name. */
export function IconButton({ label, onClick, children, disabled = false, expanded, pressed }: Props) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={pressed ? 'default' : 'subtle'}
        color="gray"
        c="var(--ts-ink-dim)"
        size={28}
        aria-label={label}
        {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        disabled={disabled}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
