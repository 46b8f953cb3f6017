import type { Constraints, Sizes } from './constraints.ts';
import type { PracticeYaml } from './schema/practice-yaml.ts';
import type { TypeNode } from './types.ts';

export type ConstrainedParameter = { name: string; type: TypeNode; constraints: Constraints };

/** What the input of a case is made of and held to: authors' cases and learners' own alike. Plain JSON. */
export type InputSpec =
  | { kind: 'function'; params: ConstrainedParameter[] }
  | {
      kind: 'class';
      init: ConstrainedParameter[];
      /** By declared name. */
      methods: Record<string, ConstrainedParameter[]>;
      /** How many method calls; making an object is not counted. */
      calls: Sizes;
    }
  | { kind: 'codec'; value: ConstrainedParameter }
  /** What the text of standard input must look like, in words. */
  | { kind: 'stdio' | 'interactive'; about: string };

export function inputSpecOf(practice: PracticeYaml): InputSpec {
  switch (practice.kind) {
    case 'function':
      return { kind: 'function', params: practice.entry.params };
    case 'class': {
      const { init, methods, calls } = practice.entry;
      const params = Object.entries(methods).map(([name, method]) => [name, method.params] as const);
      return { kind: 'class', init: init.params, methods: Object.fromEntries(params), calls };
    }
    case 'codec':
      return { kind: 'codec', value: practice.entry.value };
    case 'stdio':
    case 'interactive':
      return { kind: practice.kind, about: practice.input };
  }
}
