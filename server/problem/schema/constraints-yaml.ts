import { z } from 'zod';
import { misfit } from '../constraint-fit.ts';
import type { Constraints } from '../constraints.ts';
import { Bound, identifier, TypeText, whole } from './scalars.ts';

const Sizes = z
  .strictObject({ min: whole(0).optional(), max: whole(0).optional() })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, 'min is above max');

const inner = z.lazy(() => ConstraintsYaml).optional();

const shape = {
  min: Bound.optional(),
  max: Bound.optional(),
  len: Sizes.optional(),
  nodes: Sizes.optional(),
  unique: z.boolean().optional(),
  sorted: z.boolean().optional(),
  items: inner,
  keys: inner,
  values: inner,
};

/** What a type may be held to; the same words at every depth. */
const ConstraintsYaml: z.ZodType<Constraints> = z.strictObject(shape);

export const ParameterYaml = z
  .strictObject({ name: identifier, type: TypeText, ...shape })
  .transform(({ name, type, ...constraints }) => ({ name, type, constraints }))
  .superRefine(({ type, constraints }, context) => {
    const problem = misfit(type, constraints);
    if (problem) context.addIssue({ code: 'custom', path: problem.path, message: problem.message });
  });
export type ParameterYaml = z.infer<typeof ParameterYaml>;
