import { QueryClient } from '@tanstack/react-query';
import { ApiFailure } from './failures.ts';

const maxRetries = 2;

/** A refusal will be refused again; only an unreachable or failing server is worth another try. */
function worthRetrying(failures: number, error: Error): boolean {
  if (failures >= maxRetries) return false;
  return !(error instanceof ApiFailure) || error.status >= 500;
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, retry: worthRetrying, refetchOnWindowFocus: false } },
  });
}
