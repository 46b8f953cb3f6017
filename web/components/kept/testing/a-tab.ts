import { mock } from 'node:test';
import { CommonGround } from '../common-ground.ts';
import type { Remote } from '../exchange.ts';
import { ServerSync } from '../server-sync.ts';
import { StepRecord } from '../step-record.ts';
import { TextKeeper, type TextStorage } from '../text-keeper.ts';
import { memoryStorage } from './memory-storage.ts';

export const starter = 'def answer():\n    pass\n';

mock.timers.enable({ apis: ['setTimeout'] });

type Tab = { keeper: TextKeeper; sync: ServerSync; replaced: string[]; stop: () => void };

/** A tab that has been opened and has heard from the server. */
export async function openTab(server: Remote, shared: TextStorage = memoryStorage()): Promise<Tab> {
  const keeper = new TextKeeper('draft', starter, shared, memoryStorage());
  const ground = new CommonGround(keeper, new StepRecord('step', starter, shared));
  const replaced: string[] = [];
  const sync = new ServerSync(keeper, ground, server, (before) => void replaced.push(before));
  const stop = sync.start();
  await settled();
  return { keeper, sync, replaced, stop };
}

/** All that waits for nothing but its turn has happened. */
export async function settled(): Promise<void> {
  for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
}

export async function pass(ms: number): Promise<void> {
  mock.timers.tick(ms);
  await settled();
}
