import { z } from 'zod';
import { ParameterYaml } from './constraints-yaml.ts';
import { identifier, TypeText, whole } from './scalars.ts';

const Aliases = z
  .array(z.union([identifier, z.literal('*')]))
  .default([])
  .meta({
    description:
      'Further names that are accepted, compared without case and underscores; "*" stands for the only public one',
    examples: [['LRU', '*']],
  });
const Params = z
  .array(ParameterYaml)
  .default([])
  .meta({
    description: 'In the order of calling. The bounds hold for every case, and for the cases of learners',
    examples: [[{ name: 'nums', type: 'list[int]', len: { min: 0, max: 100 }, items: { min: -9, max: 9 } }]],
  });
const Calls = z.strictObject({ min: whole(0).optional(), max: whole(1).optional() });
const returns = TypeText.describe('Type of what is returned; `none` where nothing is');

export const FunctionEntry = z
  .strictObject({
    function: identifier.describe('Name of the function that the learner writes'),
    aliases: Aliases,
    params: Params,
    returns,
  })
  .describe('The function that is called once for each case');
export type FunctionEntry = z.infer<typeof FunctionEntry>;

export const ClassEntry = z
  .strictObject({
    class: identifier.describe('Name of the class that the learner writes'),
    aliases: Aliases,
    init: z.strictObject({ params: Params }).default({ params: [] }).describe('The constructor'),
    methods: z
      .record(identifier, z.strictObject({ aliases: Aliases, params: Params, returns }))
      .describe('By name, each with its parameters and what it returns'),
    calls: Calls.default({}).describe('How many method calls a case makes; making an object is not counted'),
  })
  .describe('The class on whose objects the operations of a case are called');
export type ClassEntry = z.infer<typeof ClassEntry>;

const Coder = z.strictObject({
  names: z.array(identifier).min(1).describe('The name, and others that are accepted'),
  param: identifier.optional().describe('Name of its parameter'),
});

export const CodecEntry = z
  .strictObject({
    class: identifier.describe('Name of the class that the learner writes'),
    aliases: Aliases,
    encode: Coder.describe('Value to text'),
    decode: Coder.describe('Text to value; called in a fresh process, which knows nothing but the text'),
    value: ParameterYaml.describe('What is encoded: its type and bounds'),
    max_encoded: whole(1).describe('Longest encoded text, in characters'),
  })
  .describe('The class that encodes a value and decodes it again');
export type CodecEntry = z.infer<typeof CodecEntry>;
