import { z } from 'zod';
import { CaseResult, Outcome } from './events.ts';
import { maxOwnCases } from './submission-limits.ts';

export const OwnCase = z.strictObject({
  name: z
    .string()
    .max(100)
    .regex(/^\P{Cc}*$/u, 'No control characters in a name')
    .optional(),
  input: z
    .record(z.string().max(100), z.string().max(64 * 1024))
    .describe('By field: a Python literal, the call script in "ops", the input in "stdin"'),
});
export type OwnCase = z.infer<typeof OwnCase>;

export const NewSubmission = z.strictObject({
  problem: z.string().min(1).max(100).describe("The problem's slug"),
  source: z.string().min(1, 'The source is empty').describe('At most 64 KiB of UTF-8'),
  mode: z.enum(['submit', 'run']).default('submit'),
  cases: z.array(OwnCase).min(1).max(maxOwnCases).optional().describe('Own cases, for mode "run" only'),
});
export type NewSubmission = z.input<typeof NewSubmission>;

export const CasesToCheck = z.strictObject({ cases: NewSubmission.shape.cases.unwrap() });

export const CheckedCases = z.object({
  issues: z
    .array(z.object({ path: z.string(), message: z.string() }))
    .describe('Which field of which case is refused, as a run would refuse it; empty where all are fine'),
});
export type CheckedCases = z.infer<typeof CheckedCases>;

export const SubmissionSummary = z.object({
  id: z.uuid(),
  problem: z.string(),
  mode: z.enum(['submit', 'run']),
  status: z
    .enum(['queued', 'running', 'done', 'cancelled'])
    .describe('A cancelled one has no verdict and counts for nothing'),
  createdAt: z.iso.datetime(),
  /** Null until the verdict, and for ever where it was cancelled. */
  outcome: Outcome.nullable(),
});
export type SubmissionSummary = z.infer<typeof SubmissionSummary>;

export const Submission = z.object({
  ...SubmissionSummary.shape,
  source: z.string(),
  cases: z.array(CaseResult),
  version: z.object({
    number: z.int().describe('The version of the problem that it is judged by; it stays so'),
    inForce: z.boolean().describe('False once the problem has changed since'),
  }),
});
export type Submission = z.infer<typeof Submission>;

export const SubmissionParams = z.object({ id: z.uuid('Not a submission id') });

export const SubmissionQuery = z.object({
  problem: z.string().max(100).optional(),
  mode: z.enum(['submit', 'run']).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  /** The `next` of the page before. */
  cursor: z.string().max(200).optional(),
});

export const SubmissionPage = z.object({
  submissions: z.array(SubmissionSummary),
  /** Give it as `cursor` for the next page; null on the last. */
  next: z.string().nullable(),
});
export type SubmissionPage = z.infer<typeof SubmissionPage>;

export const EventsQuery = z.object({ after: z.coerce.number().int().min(0).default(0) });
