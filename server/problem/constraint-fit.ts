import type { Constraints } from './constraints.ts';
import { printType } from './type-text.ts';
import type { TypeNode } from './types.ts';

type Word = keyof Constraints;
export type Misfit = { path: (string | number)[]; message: string };

/** Says which constraint a type cannot have, so that none is declared in vain. */
export function misfit(type: TypeNode, constraints: Constraints): Misfit | null {
  if (type.t === 'optional') return misfit(type.of, constraints);
  const allowed = fitting(type);
  for (const word of Object.keys(constraints) as Word[]) {
    if (constraints[word] === undefined) continue;
    if (!allowed.includes(word)) return { path: [word], message: `${printType(type)} cannot have "${word}"` };
    const inner = misfitInside(type, word, constraints);
    if (inner) return { path: [word, ...inner.path], message: inner.message };
  }
  return null;
}

function fitting(type: TypeNode): Word[] {
  switch (type.t) {
    case 'int':
    case 'float':
      return ['min', 'max'];
    case 'str':
    case 'bytes':
      return ['len'];
    case 'list':
      return ['len', 'unique', 'sorted', 'items'];
    case 'set':
      return ['len', 'items'];
    case 'dict':
      return ['len', 'keys', 'values'];
    case 'tree':
      return ['nodes', 'unique', 'items'];
    case 'linked':
      return ['nodes', 'unique', 'sorted', 'items'];
    case 'graph':
      return ['nodes'];
    case 'tuple':
      return ['parts'];
    case 'bool':
    case 'none':
    case 'any':
    case 'optional':
      return [];
  }
}

function misfitInside(type: TypeNode, word: Word, constraints: Constraints): Misfit | null {
  const { items, keys, values, parts } = constraints;
  if (word === 'items' && items && 'of' in type && !Array.isArray(type.of)) return misfit(type.of, items);
  if (word === 'keys' && keys && type.t === 'dict') return misfit(type.key, keys);
  if (word === 'values' && values && type.t === 'dict') return misfit(type.value, values);
  return word === 'parts' && parts && type.t === 'tuple' ? misfitParts(type, parts) : null;
}

/** Bounds that stand at the wrong part would say the wrong thing, so each part must have its own. */
function misfitParts(type: TypeNode & { t: 'tuple' }, parts: Constraints[]): Misfit | null {
  if (parts.length !== type.of.length) {
    const message = `${printType(type)} has ${type.of.length} parts, and there are bounds for ${parts.length}; write {} for a part that has none`;
    return { path: [], message };
  }
  for (const [i, of] of type.of.entries()) {
    const inner = misfit(of, parts[i] ?? {});
    if (inner) return { path: [i, ...inner.path], message: inner.message };
  }
  return null;
}
