import { z } from 'zod';
import { ParameterYaml } from './constraints-yaml.ts';
import { identifier, TypeText, whole } from './scalars.ts';

/** Further names that are accepted; "*" stands for the only public one. */
const Aliases = z.array(z.union([identifier, z.literal('*')])).default([]);
const Params = z.array(ParameterYaml).default([]);
const Calls = z.strictObject({ min: whole(0).optional(), max: whole(1).optional() });

export const FunctionEntry = z.strictObject({
  function: identifier,
  aliases: Aliases,
  params: Params,
  returns: TypeText,
});
export type FunctionEntry = z.infer<typeof FunctionEntry>;

export const ClassEntry = z.strictObject({
  class: identifier,
  aliases: Aliases,
  init: z.strictObject({ params: Params }).default({ params: [] }),
  methods: z.record(identifier, z.strictObject({ aliases: Aliases, params: Params, returns: TypeText })),
  /** How many method calls a case makes; making an object is not counted. */
  calls: Calls.default({}),
});
export type ClassEntry = z.infer<typeof ClassEntry>;

const Coder = z.strictObject({ names: z.array(identifier).min(1), param: identifier.optional() });

export const CodecEntry = z.strictObject({
  class: identifier,
  aliases: Aliases,
  encode: Coder,
  decode: Coder,
  value: ParameterYaml,
  /** Longest encoded text, in characters. */
  max_encoded: whole(1),
});
export type CodecEntry = z.infer<typeof CodecEntry>;
