import { z } from 'zod';
import { positive, whole } from './scalars.ts';

const Person = z.union([
  z.string().min(1),
  z.strictObject({
    name: z.string().min(1),
    email: z.string().optional(),
    orcid: z.string().optional(),
    kattis: z.string().optional(),
  }),
]);
const People = z.union([Person, z.array(Person).min(1)]).optional();

const Credits = z.union([
  z.string().min(1),
  z.strictObject({
    authors: People,
    contributors: People,
    testers: People,
    translators: z.record(z.string(), z.union([Person, z.array(Person).min(1)])).optional(),
    packagers: People,
    acknowledgements: People,
  }),
]);

const Source = z.union([
  z.string().min(1),
  z.strictObject({ name: z.string().min(1), url: z.string().optional() }),
]);

const Limits = z.strictObject({
  time_multipliers: z
    .strictObject({
      ac_to_time_limit: positive.optional(),
      time_limit_to_tle: positive.optional(),
    })
    .optional(),
  /** Seconds of CPU time. */
  time_limit: positive.optional(),
  time_resolution: positive.optional(),
  /** MiB. */
  memory: whole(1).optional(),
  /** MiB. */
  output: whole(1).optional(),
  /** KiB. */
  code: whole(1).optional(),
  compilation_time: whole(1).optional(),
  compilation_memory: whole(1).optional(),
  validation_time: whole(1).optional(),
  validation_memory: whole(1).optional(),
  validation_output: whole(1).optional(),
  validation_passes: whole(2).optional(),
});

/** Of type multi-pass, where the limits say nothing. */
export const usualPasses = 2;

const problemTypes = ['pass-fail', 'scoring', 'multi-pass', 'interactive', 'submit-answer'] as const;

/** problem.yaml of the ICPC Problem Package Format 2025-09, where an unknown key is an error. */
export const ProblemYaml = z.strictObject({
  problem_format_version: z.literal('2025-09'),
  type: z.union([z.enum(problemTypes), z.array(z.enum(problemTypes)).min(1)]).default('pass-fail'),
  name: z.union([z.string().min(1), z.record(z.string(), z.string().min(1))]),
  /** Of any version and variant: packages of others are not strict about the latter. */
  uuid: z.guid(),
  version: z.string().optional(),
  credits: Credits.optional(),
  source: z.union([Source, z.array(Source).min(1)]).optional(),
  license: z
    .enum(['unknown', 'public domain', 'cc0', 'cc by', 'cc by-sa', 'educational', 'permission'])
    .default('unknown'),
  rights_owner: z.string().optional(),
  embargo_until: z.string().optional(),
  limits: Limits.default({}),
  keywords: z.array(z.string()).default([]),
  languages: z.union([z.literal('all'), z.array(z.string()).min(1)]).default('all'),
  allow_file_writing: z.boolean().default(false),
  constants: z
    .record(z.string().regex(/^[a-zA-Z_]\w*$/), z.union([z.string(), z.bigint(), z.number()]))
    .default({}),
});
export type ProblemYaml = z.infer<typeof ProblemYaml>;

/** How often a submission may be run for a case; null where this file does not say it. */
export function passesOf({ type, limits }: ProblemYaml): number | null {
  return limits.validation_passes ?? ([type].flat().includes('multi-pass') ? usualPasses : null);
}

export function titleOf(problem: ProblemYaml): string {
  if (typeof problem.name === 'string') return problem.name;
  return problem.name.en ?? Object.values(problem.name)[0] ?? '';
}
