import { z } from 'zod';

const Type = z.object({ type: z.string() });
const Param = z.object({ name: z.string().regex(/^[A-Za-z_]\w*$/), type: z.string() });
const Params = z.array(Param).default([]);
const Name = z.string().regex(/^[A-Za-z_]\w*$/, 'must be a name');

const FunctionMetadata = z.object({
  name: Name,
  params: Params,
  return: Type,
  /** What is looked at where nothing is returned. */
  output: z.object({ paramindex: z.number().int().min(0) }).optional(),
  manual: z.boolean().optional(),
});
export type FunctionMetadata = z.infer<typeof FunctionMetadata>;

const ClassMetadata = z.object({
  classname: Name,
  constructor: z.object({ params: Params }).default({ params: [] }),
  methods: z.array(z.object({ name: Name, params: Params, return: Type })).min(1),
});
export type ClassMetadata = z.infer<typeof ClassMetadata>;

export const Metadata = z.union([ClassMetadata, FunctionMetadata]);

/** What stands around the metadata where a whole question was saved. */
export const Question = z.object({
  title: z.string().optional(),
  titleSlug: z.string().optional(),
  difficulty: z.string().optional(),
  topicTags: z.array(z.object({ slug: z.string() })).optional(),
  hints: z.array(z.string()).optional(),
  content: z.string().nullish(),
  metaData: z.string(),
  exampleTestcases: z.string().optional(),
  sampleTestCase: z.string().optional(),
});
export type Question = z.infer<typeof Question>;
