import type { TypeNode } from '../types.ts';

const any: TypeNode = { t: 'any' };
const none: TypeNode = { t: 'none' };

/** The narrowest type that all values have; they are plain data, a bigint an int and a number a float. */
export function inferType(values: unknown[]): TypeNode {
  const [first, ...others] = values.map(typeOf);
  return simplified(others.reduce<Open>((joined, type) => join(joined, type), first ?? null));
}

/** A type that is not known yet in some places: the items of an empty list have none. */
type Open =
  | null
  | { t: 'none' | 'bool' | 'int' | 'float' | 'str' | 'any' }
  | { t: 'list'; of: Open }
  | { t: 'dict'; value: Open }
  | { t: 'optional'; of: Open };

function typeOf(value: unknown): Open {
  if (value === null) return { t: 'none' };
  if (Array.isArray(value)) return { t: 'list', of: value.map(typeOf).reduce(join, null) };
  if (typeof value === 'object')
    return {
      t: 'dict',
      value: Object.values(value as object)
        .map(typeOf)
        .reduce(join, null),
    };
  const word = ({ boolean: 'bool', bigint: 'int', number: 'float', string: 'str' } as const)[
    String(typeof value)
  ];
  return { t: word ?? 'any' };
}

function join(a: Open, b: Open): Open {
  if (a === null || b === null) return a ?? b;
  if (a.t === 'optional' || b.t === 'optional' || a.t === 'none' || b.t === 'none') return joinOptional(a, b);
  if (a.t === 'list' && b.t === 'list') return { t: 'list', of: join(a.of, b.of) };
  if (a.t === 'dict' && b.t === 'dict') return { t: 'dict', value: join(a.value, b.value) };
  if (a.t === b.t) return a;
  const isNumber = [a.t, b.t].every((word) => word === 'int' || word === 'float');
  return { t: isNumber ? 'float' : 'any' };
}

function joinOptional(a: Open, b: Open): Open {
  const inner = join(insideOf(a), insideOf(b));
  if (inner === null) return { t: 'none' };
  return inner.t === 'any' ? inner : { t: 'optional', of: inner };
}

function insideOf(type: Open): Open {
  if (type?.t === 'none') return null;
  return type?.t === 'optional' ? type.of : type;
}

function simplified(type: Open): TypeNode {
  if (type === null) return any;
  switch (type.t) {
    case 'list':
      return { t: 'list', of: simplified(type.of) };
    case 'dict':
      return { t: 'dict', key: { t: 'str' }, value: simplified(type.value) };
    case 'optional':
      return { t: 'optional', of: simplified(type.of) };
    case 'none':
      return none;
    default:
      return { t: type.t };
  }
}
