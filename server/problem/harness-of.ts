import type { Callable, HarnessSpec, Parameter } from './harness-spec.ts';
import type { PracticeYaml } from './schema/practice-yaml.ts';
import type { TypeNode } from './types.ts';

/** What a box is told of the problem: names and types, nothing of answers or cases. */
export function harnessOf(practice: PracticeYaml): HarnessSpec {
  const { prelude, recursion_limit } = practice.python;
  const shared = { recursionLimit: recursion_limit, prelude };
  switch (practice.kind) {
    case 'function': {
      const { function: name, aliases, params, returns } = practice.entry;
      return {
        ...shared,
        kind: 'function',
        entry: { names: [name, ...aliases], params: params.map(nameAndType), returns },
        result: resultOf(practice),
      };
    }
    case 'class': {
      const { class: name, aliases, init, methods } = practice.entry;
      return {
        ...shared,
        kind: 'class',
        names: [name, ...aliases],
        init: init.params.map(nameAndType),
        methods: Object.entries(methods).map(([method, { aliases, params, returns }]) => ({
          names: [method, ...aliases],
          params: params.map(nameAndType),
          returns,
        })),
      };
    }
    case 'codec': {
      const { class: name, aliases, encode, decode, value, max_encoded } = practice.entry;
      return {
        ...shared,
        kind: 'codec',
        names: [name, ...aliases],
        encode: oneArgument(encode.names, encode.param ?? value.name, value.type, { t: 'str' }),
        decode: oneArgument(decode.names, decode.param ?? 'data', { t: 'str' }, value.type),
        value: value.type,
        maxEncoded: max_encoded,
      };
    }
    case 'stdio':
    case 'interactive':
      return { ...shared, kind: practice.kind };
  }
}

function nameAndType({ name, type }: Parameter): Parameter {
  return { name, type };
}

function resultOf({ check }: PracticeYaml & { kind: 'function' }): 'return' | { param: string } {
  return typeof check === 'object' && 'in_place' in check ? { param: check.in_place } : 'return';
}

function oneArgument(names: string[], name: string, type: TypeNode, returns: TypeNode): Callable {
  return { names, params: [{ name, type }], returns };
}

/** The type of what comes back: the returned value, or the parameter that is changed in place. */
export function resultType(harness: HarnessSpec & { kind: 'function' }): TypeNode {
  const { result, entry } = harness;
  if (result === 'return') return entry.returns;
  return entry.params.find((param) => param.name === result.param)?.type ?? { t: 'any' };
}
