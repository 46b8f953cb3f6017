import { z } from 'zod';

export const ProblemSummary = z.object({
  slug: z.string(),
  title: z.string(),
  kind: z.enum(['function', 'class', 'codec', 'stdio', 'interactive']),
  difficulty: z.int().min(1).max(5),
  tags: z.array(z.string()),
  /** The caller's own standing. */
  state: z.enum(['new', 'attempted', 'solved']),
});
export type ProblemSummary = z.infer<typeof ProblemSummary>;

export const ProblemList = z.object({ problems: z.array(ProblemSummary) });
export type ProblemList = z.infer<typeof ProblemList>;

export const InputField = z.object({
  name: z
    .string()
    .describe('Parameter name; "ops" is the call script of a class problem, "stdin" the input of a program'),
  type: z.string(),
  constraints: z.string(),
});
export type InputField = z.infer<typeof InputField>;

export const ShownCase = z.object({
  name: z.string(),
  input: z.record(z.string(), z.string()),
  expected: z.string(),
});
export type ShownCase = z.infer<typeof ShownCase>;

export const Problem = z.object({
  ...ProblemSummary.shape,
  statementHtml: z.string().describe('Rendered and safe to insert'),
  hintsHtml: z.array(z.string()),
  /** Null until the caller has solved the problem. */
  editorialHtml: z.string().nullable(),
  starterCode: z.string(),
  /** e.g. "first_missing_positive(nums: list[int]) -> int" */
  signature: z.string(),
  prelude: z
    .enum(['practice', 'none'])
    .describe(
      'Whether a solution finds the usual names (collections, heapq, TreeNode, …) without importing them',
    ),
  limits: z.object({
    cpuMs: z.int(),
    timesReference: z
      .number()
      .nullable()
      .describe(
        "Where set, slow cases may take so many times the reference's time on this judge, `cpuMs` at least",
      ),
    memoryKiB: z.int(),
    outputBytes: z.int(),
  }),
  groups: z.array(
    z.object({ name: z.string(), visibility: z.enum(['shown', 'on_fail', 'hidden']), cases: z.int() }),
  ),
  inputFields: z.array(InputField),
  shownCases: z.array(ShownCase),
});
export type Problem = z.infer<typeof Problem>;

export const ImageParams = z.object({
  name: z.string().regex(/^[0-9a-f]{32}\.(png|jpg|gif|webp|svg)$/, 'Not the name of an image'),
});

export const ProblemParams = z.object({ slug: z.string().min(1).max(100) });
