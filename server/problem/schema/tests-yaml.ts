import { z } from 'zod';
import { whole } from './scalars.ts';

/** `3`, `[1, 5, 9]` or `1..6`. */
const Seeds = z.union([
  whole(0).transform((seed) => [seed]),
  z.array(whole(0)).min(1),
  z.string().transform((text, context) => {
    const [, from, to] = /^(\d+)\.\.(\d+)$/.exec(text) ?? [];
    const count = Number(to) - Number(from) + 1;
    if (count >= 1 && count <= 10_000) return Array.from({ length: count }, (_, i) => Number(from) + i);
    context.addIssue({ code: 'custom', message: 'must be a seed, a list of seeds or a range as 1..6' });
    return z.NEVER;
  }),
]);

/**
 * One entry of a tests file, for every kind of problem. What belongs to which kind is checked when it is read
 * (static-case.ts, generated-case.ts): that gives better messages than a union of shapes.
 */
const CaseYaml = z.strictObject({
  name: z.string().min(1).max(200),
  /** function: a value for each parameter. With `generate`: what the generator is given. */
  args: z.record(z.string(), z.unknown()).optional(),
  /** class: a call script. */
  ops: z.string().optional(),
  objects: z.record(z.string(), z.string()).optional(),
  /** codec. */
  value: z.unknown().optional(),
  /** stdio: the text of standard input; interactive: what the interactor is given. */
  input: z.string().optional(),
  /** function, stdio: what must come back; left out, the reference says. */
  answer: z.unknown().optional(),
  generate: z
    .string()
    .regex(/^[A-Za-z_]\w*\.[A-Za-z_]\w*$/, 'must be file.function, as gen.mixed')
    .optional(),
  seeds: Seeds.optional(),
});
export type CaseYaml = z.infer<typeof CaseYaml>;

export const TestsYaml = z.strictObject({ cases: z.array(CaseYaml).min(1) });
export type TestsYaml = z.infer<typeof TestsYaml>;
