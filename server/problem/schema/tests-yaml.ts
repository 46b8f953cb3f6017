import { z } from 'zod';
import { whole } from './scalars.ts';

/** `3`, `[1, 5, 9]` or `1..6`. */
const Seeds = z
  .union([
    whole(0).transform((seed) => [seed]),
    z.array(whole(0)).min(1),
    z.string().transform((text, context) => {
      const [, from, to] = /^(\d+)\.\.(\d+)$/.exec(text) ?? [];
      const count = Number(to) - Number(from) + 1;
      if (count >= 1 && count <= 10_000) return Array.from({ length: count }, (_, i) => Number(from) + i);
      context.addIssue({ code: 'custom', message: 'must be a seed, a list of seeds or a range as 1..6' });
      return z.NEVER;
    }),
  ])
  .meta({ description: 'One case for each seed', examples: [1, '1..6', [1, 5, 9]] });

/**
 * One entry of a tests file, for every kind of problem. What belongs to which kind is checked when it is read
 * (static-case.ts, generated-case.ts): that gives better messages than a union of shapes.
 */
const CaseYaml = z.strictObject({
  name: z.string().min(1).max(200).describe('What the case looks at; learners read it'),
  args: z
    .record(z.string(), z.unknown())
    .optional()
    .describe(
      'A value for each parameter of the function. With generate: what the generator is given; a list stands for one case each',
    ),
  ops: z
    .string()
    .optional()
    .meta({
      description: 'A script of calls on a class; results that are left out are given by the reference',
      examples: ['LRUCache(2); put(1, 1); get(1) -> 1; get(9) raises KeyError'],
    }),
  objects: z
    .record(z.string(), z.string())
    .optional()
    .meta({
      description: 'Several objects, each by its name and how it is made; ops then says a.put(1)',
      examples: [{ a: 'LRUCache(1)', b: 'LRUCache(2)' }],
    }),
  value: z.unknown().optional().describe('What a codec is given; a tree as its levels: [1, null, 2]'),
  input: z
    .string()
    .optional()
    .describe('Programs: the text of standard input. Conversations: what the interactor is given'),
  answer: z.unknown().optional().describe('What must come back; left out, the reference gives it'),
  generate: z
    .string()
    .regex(/^[A-Za-z_]\w*\.[A-Za-z_]\w*$/, 'must be file.function, as gen.mixed')
    .optional()
    .meta({ description: 'A function of generators/ that makes the case', examples: ['gen.mixed'] }),
  seeds: Seeds.optional(),
});
export type CaseYaml = z.infer<typeof CaseYaml>;

export const TestsYaml = z.strictObject({
  cases: z.array(CaseYaml).min(1).describe('In the order of judging'),
});
export type TestsYaml = z.infer<typeof TestsYaml>;
