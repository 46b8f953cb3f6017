import { Button } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { messageOf } from '../api/failures.ts';
import { MessagePage } from './MessagePage.tsx';

export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <MessagePage title="This page could not be shown">
      <p>{messageOf(error)}</p>
      <p>Your drafts are kept in this browser.</p>
      <Button size="xs" onClick={retry}>
        Try again
      </Button>
    </MessagePage>
  );
}
