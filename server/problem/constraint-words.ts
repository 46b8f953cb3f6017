import type { Bound, Constraints, Sizes } from './constraints.ts';
import type { TypeNode } from './types.ts';

/** Constraints as people say them: "1 to 100 000 items, each −10⁹ to 10⁹". Empty where there are none. */
export function constraintsInWords(type: TypeNode, constraints: Constraints): string {
  if (type.t === 'optional') {
    return [constraintsInWords(type.of, constraints), 'or None'].filter(Boolean).join(', ');
  }
  const each = type.t === 'tree' || type.t === 'linked' ? 'each value' : 'each';
  return [
    rangeInWords(constraints.min, constraints.max),
    sizesInWords(constraints.len, type.t === 'str' ? 'character' : type.t === 'bytes' ? 'byte' : 'item'),
    sizesInWords(constraints.nodes, 'node'),
    constraints.unique ? 'all different' : '',
    constraints.sorted ? 'in ascending order' : '',
    insideWords(type, constraints.items, each),
    partsWords(type, constraints.parts),
    type.t === 'dict' && constraints.keys ? `keys ${constraintsInWords(type.key, constraints.keys)}` : '',
    type.t === 'dict' && constraints.values
      ? `values ${constraintsInWords(type.value, constraints.values)}`
      : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function insideWords(type: TypeNode, items: Constraints | undefined, each: string): string {
  if (!items || !('of' in type) || Array.isArray(type.of)) return '';
  const words = constraintsInWords(type.of, items);
  return words && `${each} ${words}`;
}

/** "(0 to 9; any; 1 to 5 items, each 0 to 9)": in the order of the parts, whose words may have commas. */
function partsWords(type: TypeNode, parts: Constraints[] | undefined): string {
  if (!parts || type.t !== 'tuple') return '';
  const words = type.of.map((of, i) => constraintsInWords(of, parts[i] ?? {}));
  return words.some(Boolean) ? `(${words.map((one) => one || 'any').join('; ')})` : '';
}

function rangeInWords(min: Bound | undefined, max: Bound | undefined): string {
  if (min !== undefined && max !== undefined) return `${boundInWords(min)} to ${boundInWords(max)}`;
  if (min !== undefined) return `at least ${boundInWords(min)}`;
  return max === undefined ? '' : `at most ${boundInWords(max)}`;
}

export function sizesInWords(sizes: Sizes | undefined, unit: string): string {
  if (!sizes) return '';
  const { min, max } = sizes;
  if (min === max && min !== undefined) return `${boundInWords(String(min))} ${plural(unit, min)}`;
  const range = rangeInWords(min?.toString(), max?.toString());
  return range && `${range} ${plural(unit, max ?? min ?? 0)}`;
}

function plural(unit: string, count: number): string {
  return count === 1 ? unit : `${unit}s`;
}

/** 1 000 000 as 10⁶ and 2147483647 as 2³¹ − 1: nobody counts the digits. */
export function boundInWords(bound: Bound): string {
  if (!/^-?\d+$/.test(bound)) return bound.replace(/^-/, '−');
  const value = BigInt(bound);
  const sign = value < 0n ? '−' : '';
  const size = value < 0n ? -value : value;
  const power = /^10{6,}$/.exec(size.toString());
  if (power) return `${sign}10${superscript(power[0].length - 1)}`;
  const exponent = binaryExponent(size);
  if (exponent !== null) return `${sign}2${superscript(exponent)}`;
  const above = binaryExponent(size + 1n);
  if (above !== null) return sign ? `−(2${superscript(above)} − 1)` : `2${superscript(above)} − 1`;
  return sign + size.toString().replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

/** k where the value is 2^k and big enough that the power says more than its digits. */
function binaryExponent(value: bigint): number | null {
  const bits = value.toString(2);
  return bits.length > 30 && /^10*$/.test(bits) ? bits.length - 1 : null;
}

function superscript(value: number): string {
  return [...String(value)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
