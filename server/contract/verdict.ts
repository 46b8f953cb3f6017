import { z } from 'zod';

/** Every way a submission or a case can end. `judge-error` is ours: retried, never counted against anyone. */
export const verdicts = [
  'accepted',
  'wrong-answer',
  'time-limit-exceeded',
  'memory-limit-exceeded',
  'output-limit-exceeded',
  'runtime-error',
  'compile-error',
  'judge-error',
] as const;

export const Verdict = z.enum(verdicts);
export type Verdict = z.infer<typeof Verdict>;
