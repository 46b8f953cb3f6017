import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { ForeignError } from './foreign-package.ts';

const largestChars = 4 * 1024 * 1024;
/** What may stand more than once, so that one of it is a list too. */
const lists = new Set([
  'name',
  'statement',
  'testset',
  'test',
  'solution',
  'tag',
  'file',
  'executable',
  'validator',
]);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  // A document that declares entities is refused below; the five that XML itself has are read.
  processEntities: true,
  isArray: (name, _path, _isLeaf, isAttribute) => !isAttribute && lists.has(name),
});

const Source = z.object({ path: z.string(), type: z.string().default('') });
const milliseconds = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number);
const Testset = z.object({
  name: z.string().default('tests'),
  'time-limit': milliseconds.default(1000),
  'memory-limit': z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(Number)
    .default(256 * 1024 ** 2),
  'input-path-pattern': z.string(),
  'answer-path-pattern': z.string(),
  tests: z.object({
    test: z.array(
      z.looseObject({ sample: z.string().optional(), group: z.string().optional() }).or(z.string()),
    ),
  }),
});

const Problem = z.object({
  'short-name': z.string().default(''),
  names: z
    .object({ name: z.array(z.object({ language: z.string().default(''), value: z.string() })) })
    .optional(),
  judging: z.object({
    'input-file': z.string().default(''),
    'output-file': z.string().default(''),
    'run-count': z.string().default('1'),
    testset: z.array(Testset).min(1),
  }),
  assets: z
    .object({
      checker: z.object({ name: z.string().default(''), source: Source.optional() }).optional(),
      interactor: z.object({ source: Source.optional() }).optional(),
      validators: z
        .object({ validator: z.array(z.object({ source: Source })).default([]) })
        .or(z.literal('').transform(() => undefined))
        .optional(),
      solutions: z
        .object({ solution: z.array(z.object({ tag: z.string().default(''), source: Source })) })
        .optional(),
    })
    .default({}),
  tags: z
    .object({ tag: z.array(z.object({ value: z.string() })) })
    .or(z.literal(''))
    .optional(),
});
export type PolygonProblem = z.infer<typeof Problem>;
export type PolygonTestset = z.infer<typeof Testset>;

/** @throws ForeignError */
export function readPolygonXml(path: string, text: string): PolygonProblem {
  if (text.length > largestChars) throw new ForeignError(`${path} is over 4 MiB`);
  if (/<!(DOCTYPE|ENTITY)/i.test(text))
    throw new ForeignError(`${path} declares entities of its own, which are not read`);
  let read: { problem?: unknown };
  try {
    read = parser.parse(text, true) as { problem?: unknown };
  } catch (error) {
    throw new ForeignError(`${path}: ${(error as Error).message}`);
  }
  const problem = Problem.safeParse(read.problem);
  if (problem.success) return problem.data;
  const [issue] = problem.error.issues;
  throw new ForeignError(`${path} problem.${issue?.path.join('.')}: ${issue?.message}`);
}

/** A problem may have "pretests" besides. @throws ForeignError */
export function mainTestset({ judging: { testset } }: PolygonProblem): PolygonTestset {
  const found = testset.find(({ name }) => name === 'tests') ?? testset[0];
  if (!found) throw new ForeignError('problem.xml has no testset');
  return found;
}
