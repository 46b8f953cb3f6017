import { z } from 'zod';
import { identifier, innerPath, whole } from './scalars.ts';

const tolerance = z
  .union([z.bigint(), z.number()], 'must be a number')
  .transform(Number)
  .refine((value) => value >= 0 && Number.isFinite(value), 'must be 0 or more');

/** The arguments of the default output validator of the ICPC format, by their names there. */
const TokensYaml = z
  .strictObject({
    case_sensitive: z.boolean().default(false).describe('"Yes" is not "yes"'),
    space_change_sensitive: z.boolean().default(false).describe('Spaces and line ends must be the same'),
    float_tolerance: tolerance.optional().describe('Both tolerances at once; 1e-6 is usual'),
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
export const CheckYaml = z
  .union([
    z
      .enum(['exact', 'any_of', 'round_trip', 'tokens'])
      .describe(
        'exact: the same value of the same type; any_of: the answer is a list of right ones; round_trip: codecs; tokens: programs',
      ),
    z
      .strictObject({ float: z.strictObject({ abs: tolerance.default(0), rel: tolerance.default(0) }) })
      .describe('Numbers may differ by this much, absolutely or relatively'),
    z
      .strictObject({ unordered: whole(1).describe('In how many levels of lists the order is ignored') })
      .describe('Lists in any order'),
    z
      .strictObject({ in_place: identifier.describe('The parameter that is changed') })
      .describe('What counts is what the function makes of a parameter, not what it returns'),
    z.strictObject({ property: z.literal('round_trip') }),
    z.strictObject({ tokens: TokensYaml }).describe('Programs: token by token, with these rules'),
    z
      .strictObject({ python: innerPath.describe('e.g. checkers/check.py') })
      .describe('A checker of your own: check(input, answer, expected) returns True, False or why not'),
    z
      .strictObject({
        output_validator: innerPath.describe(
          'e.g. checkers/v.py, checkers/v.cpp, or the folder of a program',
        ),
      })
      .describe(
        'A program of the ICPC format in Python, C or C++: given input, answer and a folder for feedback, the output on standard input',
      ),
  ])
  .meta({
    description: 'How an answer is compared with the expected one',
    examples: ['exact', { float: { abs: 1e-6 } }, { unordered: 1 }, { python: 'checkers/check.py' }],
  });
export type CheckYaml = z.infer<typeof CheckYaml>;
