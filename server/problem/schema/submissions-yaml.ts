import { z } from 'zod';
import { VerdictWord } from './practice-yaml.ts';
import { positive } from './scalars.ts';

const Author = z.union([
  z.string(),
  z.strictObject({
    name: z.string(),
    email: z.string().optional(),
    orcid: z.string().optional(),
    kattis: z.string().optional(),
  }),
]);

const verdicts = {
  /** Every case must get one of these. */
  permitted: z.array(VerdictWord).min(1).optional(),
  /** At least one case must get one of these. */
  required: z.array(VerdictWord).min(1).optional(),
  message: z.string().optional(),
  use_for_time_limit: z.union([z.boolean(), z.enum(['lower', 'upper'])]).optional(),
};

const GroupVerdicts = z.strictObject(verdicts);

/** submissions/submissions.yaml of the ICPC format: glob of submissions → what is known of them. A further key
 *  is the name of a group, and holds the verdicts for that group alone. */
export const SubmissionsYaml = z.record(
  z.string(),
  z
    .object({
      language: z.string().optional(),
      entrypoint: z.string().optional(),
      authors: z.union([Author, z.array(Author).min(1)]).optional(),
      model_solution: z.boolean().optional(),
      score: z.union([positive, z.array(positive).length(2)]).optional(),
      ...verdicts,
    })
    .catchall(GroupVerdicts),
);
export type SubmissionsYaml = z.infer<typeof SubmissionsYaml>;
