import type { Attack } from './attack.ts';

/** Each attack once, beside one of another family: the second half of the list beside the first. */
export function pairsOf(attacks: readonly Attack[]): Attack[][] {
  const half = Math.ceil(attacks.length / 2);
  return attacks.slice(0, half).map((attack, i) => [attack, ...attacks.slice(half + i, half + i + 1)]);
}
