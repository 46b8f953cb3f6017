import { z } from 'zod';

export const Health = z.object({
  status: z.enum(['ok', 'no-judge', 'no-database']),
  judges: z.int(),
  queueDepth: z.int(),
});
export type Health = z.infer<typeof Health>;
