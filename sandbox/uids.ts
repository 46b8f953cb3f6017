import { randomInt } from 'node:crypto';

const FIRST = 20_000;
const COUNT = 40_000;

export type UidSource = { take(): number; giveBack(uid: number): void };

/**
 * A fresh uid for every submission. The kernel counts processes by uid over all containers, so no two boxes may have
 * the same one; the random start keeps several judges on one machine apart.
 */
export function createUidSource(start: number = randomInt(COUNT)): UidSource {
  const inUse = new Set<number>();
  let next = start % COUNT;
  return {
    take() {
      while (inUse.has(FIRST + next)) next = (next + 1) % COUNT;
      const uid = FIRST + next;
      next = (next + 1) % COUNT;
      inUse.add(uid);
      return uid;
    },
    giveBack: (uid) => void inUse.delete(uid),
  };
}
