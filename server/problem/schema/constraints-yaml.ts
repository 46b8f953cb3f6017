import { z } from 'zod';
import { misfit } from '../constraint-fit.ts';
import type { Constraints } from '../constraints.ts';
import { Bound, identifier, TypeText, whole } from './scalars.ts';

const Sizes = z
  .strictObject({ min: whole(0).optional(), max: whole(0).optional() })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, 'min is above max');

const inner = z.lazy(() => ConstraintsYaml).optional();

const shape = {
  min: Bound.optional().describe('Smallest number allowed. Some case must have it: verification looks'),
  max: Bound.optional().describe('Largest number allowed. Some case must have it: verification looks'),
  len: Sizes.optional().describe('Length of a list, text, set or dict'),
  nodes: Sizes.optional().describe('Number of nodes of a tree or a linked list'),
  unique: z.boolean().optional().describe('No value of the list is there twice'),
  sorted: z
    .boolean()
    .optional()
    .describe('The list ascends; equal neighbours are allowed unless it is unique'),
  items: inner.describe('Bounds of what is inside: the items of a list, the values of a tree'),
  keys: inner.describe('Bounds of the keys of a dict'),
  values: inner.describe('Bounds of the values of a dict'),
  parts: z
    .array(z.lazy(() => ConstraintsYaml))
    .optional()
    .describe('Bounds of the parts of a tuple, in their order; {} for one that has none'),
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
