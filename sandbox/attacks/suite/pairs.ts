import type { Attack } from './attack.ts';

/** Each attack once, beside another: the two ends of a channel together, and of the rest the second half beside the
 *  first, so that families meet. */
export function pairsOf(attacks: readonly Attack[]): Attack[][] {
  const channels = Object.groupBy(
    attacks.filter(({ channel }) => channel),
    ({ channel }) => channel ?? '',
  );
  return [...halves(attacks.filter(({ channel }) => !channel)), ...(Object.values(channels) as Attack[][])];
}

function halves(attacks: readonly Attack[]): Attack[][] {
  const half = Math.ceil(attacks.length / 2);
  return attacks.slice(0, half).map((attack, i) => [attack, ...attacks.slice(half + i, half + i + 1)]);
}
