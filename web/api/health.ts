import { queryOptions } from '@tanstack/react-query';
import type { Health } from '#contract/health.ts';
import { send } from './http.ts';

const healthyPollMs = 30_000;
const unhealthyPollMs = 5_000;

/** 503 is an answer here, not a failure: its body says what is missing. */
async function fetchHealth(signal: AbortSignal): Promise<Health> {
  const response = await send('/api/health', { signal });
  return (await response.json()) as Health;
}

export function healthQuery() {
  return queryOptions({
    queryKey: ['health'],
    queryFn: ({ signal }) => fetchHealth(signal),
    retry: false,
    refetchInterval: (query) => (query.state.data?.status === 'ok' ? healthyPollMs : unhealthyPollMs),
  });
}
