import { setTimeout } from 'node:timers/promises';
import type { Docker } from './docker.ts';
import type { PoolOptions } from './pool-options.ts';
import { removeDeadBoxes, removeUnknownBoxes } from './stray-boxes.ts';

const TRIES = 6;
const PAUSE_MS = 250;

/** At a pool's beginning: the boxes of judges that are dead. */
export async function removeLeftovers({ docker, judgeId, isAlive, log }: PoolOptions): Promise<void> {
  try {
    const removed = await removeDeadBoxes(docker, isAlive ?? ((other) => other !== judgeId));
    if (removed > 0) log?.info({ removed }, 'boxes of dead judges are removed');
  } catch (error) {
    log?.warn({ err: error }, 'boxes of dead judges could not be looked for');
  }
}

/** At a pool's end: its own. An engine that has crashed may say that it is busy with a box when it is first asked. */
export async function removeRest(docker: Docker, judgeId: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = await removeUnknownBoxes(docker, judgeId, new Set()).catch(() => 0);
    if (found === 0) return;
    await setTimeout(PAUSE_MS);
  }
}
