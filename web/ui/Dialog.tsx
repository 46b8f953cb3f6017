import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Dialog.module.css';

type Props = { opened: boolean; title: string; onClose: () => void; children: ReactNode };

/** Mantine's own header is a second <header> landmark to screen readers; this one is a plain bar. */
export function Dialog({ opened, title, onClose, children }: Props) {
  return (
    <Modal.Root opened={opened} onClose={onClose} size={440}>
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content>
        <div className={classes.bar}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
