import { Button, Group, Text } from '@mantine/core';
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
      <Text size="sm">{text}</Text>
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" size="xs" onClick={onClose}>
          Cancel
        </Button>
        <Button size="xs" onClick={accept} data-autofocus>
          {confirm}
        </Button>
      </Group>
    </Dialog>
  );
}
