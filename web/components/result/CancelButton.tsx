import { Button } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { messageOf } from '../../api/failures.ts';
import { cancelSubmission } from '../../api/submissions.ts';
import classes from './CancelButton.module.css';

/** Ends what waits or is being judged. Whoever follows it hears that it has ended as they hear everything of it. */
export function CancelButton({ id }: { id: string }) {
  const queries = useQueryClient();
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => cancelSubmission(id),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['submission', id] }),
        queries.invalidateQueries({ queryKey: ['submissions'] }),
      ]),
  });
  const busy = isPending || isSuccess;
  return (
    <>
      {/* Not disabled meanwhile: that would take the focus from under a keyboard. */}
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconBan size={13} />}
        aria-busy={busy}
        onClick={() => !busy && mutate()}
      >
        {busy ? 'Cancelling…' : 'Cancel'}
      </Button>
      {error && (
        <span className={classes.failure} role="alert">
          Not cancelled. {messageOf(error)}
        </span>
      )}
    </>
  );
}
