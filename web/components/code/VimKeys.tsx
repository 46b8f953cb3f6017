import { type ReactNode, useEffect, useRef } from 'react';
import type { Editor } from '../../editor/create-editor.ts';
import { startVimKeys } from '../../editor/vim-keys.ts';
import classes from './VimKeys.module.css';

/** The line under the editor where Vim says its mode and takes its commands. */
export function VimKeys({ instance }: { instance: Editor }): ReactNode {
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => (status.current ? startVimKeys(instance, status.current) : undefined), [instance]);
  return <div ref={status} className={classes.status} data-testid="vim-status" />;
}
