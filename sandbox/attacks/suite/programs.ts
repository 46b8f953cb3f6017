import type { Attack } from './attack.ts';
import { compileBombs } from './compile-bombs.ts';
import { oddSources } from './odd-sources.ts';
import { readPrograms } from './read-programs.ts';

/** All attacks, by class. */
export function allAttacks(): Attack[] {
  return [...readPrograms(), ...compileBombs, ...oddSources].sort((a, b) => a.class - b.class);
}
