import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useAnnounce } from './Announcer.tsx';
import { copyText } from './clipboard.ts';

const confirmationMs = 1500;

export function CopyButton({ text, label = 'Copy' }: { text: string; label?: string }) {
  const [copied, setCopied] = useState(false);
  const announce = useAnnounce();
  const copy = async () => {
    const done = await copyText(text);
    announce(done ? 'Copied' : 'The browser did not allow copying');
    setCopied(done);
    setTimeout(() => setCopied(false), confirmationMs);
  };
  return (
    <Button
      size="compact-xs"
      variant="default"
      leftSection={copied ? <IconCheck size={13} /> : <IconCopy size={13} />}
      onClick={copy}
    >
      {copied ? 'Copied' : label}
    </Button>
  );
}
