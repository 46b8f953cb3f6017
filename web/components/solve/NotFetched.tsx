import { Button } from '@mantine/core';
import { Notice } from '../../ui/Notice.tsx';

/** In place of a tab whose code did not come: the network was gone, or the server has another version by now. */
export function NotFetched() {
  return (
    <Notice
      tone="bad"
      role="alert"
      actions={
        <Button size="compact-xs" variant="default" onClick={() => location.reload()}>
          Load the page again
        </Button>
      }
    >
      This part of the page could not be fetched. Check the connection, then load the page again; nothing you
      typed is lost.
    </Notice>
  );
}
