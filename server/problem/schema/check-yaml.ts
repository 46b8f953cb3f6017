import { z } from 'zod';
import { identifier, innerPath, whole } from './scalars.ts';

const tolerance = z
  .union([z.bigint(), z.number()], 'must be a number')
  .transform(Number)
  .refine((value) => value >= 0 && Number.isFinite(value), 'must be 0 or more');

/** The arguments of the default output validator of the ICPC format, by their names there. */
const TokensYaml = z
  .strictObject({
    case_sensitive: z.boolean().default(false),
    space_change_sensitive: z.boolean().default(false),
    float_tolerance: tolerance.optional(),
    float_absolute_tolerance: tolerance.optional(),
    float_relative_tolerance: tolerance.optional(),
  })
  .refine(
    (rules) =>
      rules.float_tolerance === undefined ||
      (rules.float_absolute_tolerance === undefined && rules.float_relative_tolerance === undefined),
    { path: ['float_tolerance'], message: 'stands for both tolerances; leave the others out' },
  );
export type TokensYaml = z.infer<typeof TokensYaml>;

/** How answers are compared; which kind of problem may have which is checked with the references of the package. */
export const CheckYaml = z.union([
  z.enum(['exact', 'any_of', 'round_trip', 'tokens']),
  z.strictObject({ float: z.strictObject({ abs: tolerance.default(0), rel: tolerance.default(0) }) }),
  z.strictObject({ unordered: whole(1) }),
  z.strictObject({ in_place: identifier }),
  z.strictObject({ property: z.literal('round_trip') }),
  z.strictObject({ tokens: TokensYaml }),
  z.strictObject({ python: innerPath }),
  /** A program of the ICPC format: given input, answer and a folder for feedback, the output on standard input. */
  z.strictObject({ output_validator: innerPath }),
]);
export type CheckYaml = z.infer<typeof CheckYaml>;
