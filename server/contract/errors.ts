import { z } from 'zod';

export const ApiError = z.object({
  error: z.object({
    code: z.string().describe('A stable word for programs, e.g. "unknown-problem"'),
    message: z.string().describe('A sentence for people'),
    details: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('Which field, and what is wrong with it'),
  }),
});
export type ApiError = z.infer<typeof ApiError>;
