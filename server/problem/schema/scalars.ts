import { z } from 'zod';
import { parseType, TypeTextError } from '../type-text.ts';

/** A whole number; YAML gives them as bigint (see read-yaml.ts). */
export function whole(min: number, max: number = Number.MAX_SAFE_INTEGER) {
  return z
    .bigint('must be a whole number')
    .min(BigInt(min), `must be at least ${min}`)
    .max(BigInt(max), `must be at most ${max}`)
    .transform(Number);
}

/** A number above 0, written as a whole number or not. */
export const positive = z
  .union([z.bigint(), z.number()], 'must be a number')
  .transform(Number)
  .refine((value) => value > 0 && Number.isFinite(value), 'must be above 0');

/**
 * A bound as decimal text, which is plain JSON and keeps every digit: 2^63 - 1 is a bound that authors declare
 * and that a JavaScript number cannot hold.
 */
export const Bound = z
  .union([z.bigint(), z.number().refine((value) => !Number.isNaN(value))], 'must be a number')
  .transform(String);

export const identifier = z
  .string()
  .regex(/^[A-Za-z_]\w*$/, 'must be a Python name')
  .describe('A Python name');

export const TypeText = z
  .string('must be the text of a type')
  .transform((text, context) => {
    try {
      return parseType(text);
    } catch (error) {
      if (!(error instanceof TypeTextError)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
      return z.NEVER;
    }
  })
  .meta({
    description:
      'int, float, bool, str, bytes, none, any, list[T], tuple[T, U], set[T], dict[K, V], T | None, TreeNode[T], ListNode[T]',
    examples: ['int', 'list[int]', 'dict[str, list[int]]', 'TreeNode[int]', 'int | None'],
  });

/** A path inside the package that cannot lead out of it. */
export const innerPath = z
  .string()
  .regex(/^(?!.*(^|\/)\.\.?(\/|$))[\w.-]+(\/[\w.-]+)*$/, 'must be a path inside the package')
  .describe('A path inside the package, from its own folder');
