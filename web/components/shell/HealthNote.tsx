import { useQuery } from '@tanstack/react-query';
import { healthQuery } from '../../api/health.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Says so when nobody can judge, before the learner wonders why nothing comes back. */
export function HealthNote() {
  const { data, isError } = useQuery(healthQuery());
  if (isError) {
    return (
      <Notice tone="warn" role="status">
        The server cannot be reached. Your code is kept in this browser.
      </Notice>
    );
  }
  if (!data || data.status === 'ok') return null;
  return (
    <Notice tone="warn" role="status">
      {data.status === 'no-database'
        ? 'The server cannot reach its database just now. Your code is kept in this browser.'
        : 'No judge is running just now. What you submit waits in the queue and is judged when one is back.'}
    </Notice>
  );
}
