import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import classes from './Dialog.module.css';

type Props = {
  opened: boolean;
  title: string;
  /** For what stands side by side. */
  wide?: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** The browser's own dialog: it keeps the focus, gives it back, and closes by Escape, without a script for it. */
export function Dialog({ opened, title, wide = false, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const close = () => dialog.current?.close();
  useEffect(() => {
    if (!opened) return dialog.current?.close();
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, [opened]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard it is closed by Escape
    <dialog
      ref={dialog}
      className={classes.dialog}
      data-wide={wide}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
    >
      {opened && (
        <>
          <div className={classes.bar}>
            <h2 id={titleId} className={classes.title}>
              {title}
            </h2>
            <button type="button" className={classes.close} aria-label="Close" onClick={close}>
              <IconX size={16} />
            </button>
          </div>
          <div className={classes.body}>{children}</div>
        </>
      )}
    </dialog>
  );
}
