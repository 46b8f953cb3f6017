import { Button } from '@mantine/core';
import classes from './ConfirmDialog.module.css';
import { Dialog } from './Dialog.tsx';

type Props = {
  opened: boolean;
  title: string;
  text: string;
  confirm: string;
  onConfirm: () => void;
  onClose: () => void;
};

export function ConfirmDialog({ opened, title, text, confirm, onConfirm, onClose }: Props) {
  const accept = () => {
    onConfirm();
    onClose();
  };
  return (
    <Dialog opened={opened} title={title} onClose={onClose}>
      <p className={classes.text}>{text}</p>
      <div className={classes.actions}>
        <Button variant="default" size="xs" onClick={onClose}>
          Cancel
        </Button>
        <Button size="xs" onClick={accept} data-autofocus>
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
