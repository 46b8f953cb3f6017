import type { Attack } from './attack.ts';
import { oddSources } from './odd-sources.ts';
import { readPrograms } from './read-programs.ts';

/** All attacks, by class. */
export function allAttacks(): Attack[] {
  return [...readPrograms(), ...oddSources].sort((a, b) => a.class - b.class);
}
