import { z } from 'zod';
import { Verdict } from './verdict.ts';

/** One line of a traceback, in the learner's own file only. */
export const TraceLine = z.object({
  line: z.int().min(1),
  function: z.string(),
  code: z.string(),
});
export type TraceLine = z.infer<typeof TraceLine>;

/** What went wrong in the learner's program: the exception, and where in their file. */
export const Fault = z.object({
  type: z.string().describe('Name of the exception, e.g. "IndexError"'),
  message: z.string(),
  line: z.int().min(1).nullable().describe("Line in the learner's file"),
  column: z.int().min(1).nullable(),
  trace: z.array(TraceLine),
});
export type Fault = z.infer<typeof Fault>;

/** What may be shown of a case: only of shown groups, and of on_fail groups once failed. */
export const CaseDetail = z.object({
  input: z
    .record(z.string(), z.string())
    .describe('By field: a Python literal, the call script in "ops", the input in "stdin"'),
  expected: z.string().nullable(),
  actual: z.string().nullable().describe('What came back; of a program, what it printed'),
  stdout: z.string().describe('Empty for a program, whose output is its answer'),
  stderr: z.string(),
  state: z
    .string()
    .optional()
    .describe(
      "What the learner's object says of itself by its own __repr__: that of the call that failed, after it, or the one that a function returned",
    ),
});
export type CaseDetail = z.infer<typeof CaseDetail>;

export const CaseResult = z.object({
  ordinal: z.int().min(1),
  group: z.string(),
  name: z.string(),
  verdict: Verdict,
  cpuMs: z.number(),
  wallMs: z.number(),
  memoryKiB: z.number(),
  /** Says why in one or more sentences; null for an accepted case. */
  message: z.string().nullable(),
  size: z
    .string()
    .optional()
    .describe(
      'Of a case that ran into a limit: how large it is, in words; only about, where the case may not be shown',
    ),
  fault: Fault.nullable(),
  detail: CaseDetail.nullable(),
});
export type CaseResult = z.infer<typeof CaseResult>;

export const Outcome = z.object({
  verdict: Verdict,
  passed: z.int(),
  total: z.int(),
  /** The slowest case's CPU time, and the largest case's peak memory. */
  cpuMs: z.number(),
  memoryKiB: z.number(),
  message: z.string().nullable(),
  fault: Fault.nullable(),
  refused: z
    .literal(true)
    .optional()
    .describe('Of a run: a case of your own cannot be used, so nothing was run; the verdict says nothing'),
});
export type Outcome = z.infer<typeof Outcome>;

/** What a judge says of a submission, in order. `running` starts (or, after a judge died, restarts) the list. */
export const JudgeEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('running'), cases: z.int(), attempt: z.int().min(1) }),
  z.object({ type: z.literal('case'), ...CaseResult.shape }),
  z.object({ type: z.literal('verdict'), ...Outcome.shape }),
]);
export type JudgeEvent = z.infer<typeof JudgeEvent>;

const Cancelled = z.object({ type: z.literal('cancelled') });

/** What is kept of a submission: what its judges said, or that its owner would not wait for them. */
export type KeptEvent = JudgeEvent | z.infer<typeof Cancelled>;

const seq = z.int().min(0).describe('Ask for what follows it with ?after=<seq>');

/** A message of WS /api/submissions/:id/events. `queued`, told again as the position changes, and `judging`, told when
 *  there was nothing to tell for ten seconds, are not kept: they carry the seq of the last kept event. */
export const SubmissionEvent = z.discriminatedUnion('type', [
  z.object({ seq, type: z.literal('queued'), position: z.int().min(0) }),
  z.object({ seq, type: z.literal('judging') }),
  z.object({ seq, type: z.literal('running'), cases: z.int(), attempt: z.int().min(1) }),
  z.object({ seq, type: z.literal('case'), ...CaseResult.shape }),
  z.object({ seq, type: z.literal('verdict'), ...Outcome.shape }),
  /** The last word in place of a verdict. */
  z.object({ seq, ...Cancelled.shape }),
]);
export type SubmissionEvent = z.infer<typeof SubmissionEvent>;
