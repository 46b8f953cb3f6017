import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Mode } from './judging.ts';

/** Sends what is in the editor once more. */
export function AgainButton({ mode, again }: { mode: Mode; again: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // The focus was on Cancel, which has gone; somebody who types meanwhile keeps it.
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  return (
    <Button ref={button} size="compact-xs" variant="default" onClick={again}>
      {mode === 'run' ? 'Run again' : 'Submit again'}
    </Button>
  );
}
