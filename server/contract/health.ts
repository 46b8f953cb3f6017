import { z } from 'zod';

export const Health = z.object({
  status: z.enum(['ok', 'starting', 'no-judge']),
  judges: z.int(),
  queueDepth: z.int(),
});
export type Health = z.infer<typeof Health>;
