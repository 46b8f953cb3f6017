import { LRUCache } from 'lru-cache';
import type { Sandbox } from '#sandbox/sandbox.ts';
import type { BuiltProblem } from '../problem/built-problem.ts';
import { judge } from './judge.ts';

/** What judging the reference cost, figured as for any submission. */
export type RepeatedRun = { versionId: number; cpuMs: number; memoryKiB: number };

export type RepeatReference = (
  versionId: number,
  problem: BuiltProblem,
  signal: AbortSignal,
) => Promise<void>;

type Dependencies = {
  sandbox: Sandbox;
  /** Whether nobody is judged or waits: measuring takes a box for as long as the reference needs. */
  isIdle: () => Promise<boolean>;
  save: (run: RepeatedRun) => Promise<void>;
  log: { warn(details: object, message: string): void };
  /** Runs right after one another would all meet the same state of the machine. */
  apartMs?: number;
};

/** So many runs of each version by each judge: a class that submits for hours need not pay for more. */
const runsWanted = 6;
const versionsRemembered = 1_000;

/**
 * Judges a version's reference again now and then, as submissions are judged and at the times when they are: how far
 * its figures differ is how far those of any program do here. What goes wrong is no submission's trouble.
 */
export function createReferenceRepeater(dependencies: Dependencies): RepeatReference {
  const { isIdle, save, sandbox, log, apartMs = 20_000 } = dependencies;
  const done = new LRUCache<number, { runs: number; at: number }>({ max: versionsRemembered });

  return async (versionId, problem, signal) => {
    const { runs, at } = done.get(versionId) ?? { runs: 0, at: -Infinity };
    const now = performance.now();
    if (runs >= runsWanted || now - at < apartMs) return;
    done.set(versionId, { runs, at: now });
    try {
      if (!(await isIdle())) return;
      const costs = await judgeReference(problem, sandbox, signal);
      if (costs) await save({ versionId, ...costs });
      done.set(versionId, { runs: runs + 1, at: now });
    } catch (error) {
      if (!signal.aborted) log.warn({ err: error, problem: problem.slug }, 'the reference was not repeated');
    }
  };
}

/** Null where it did not solve its own problem: then there is nothing to compare with. */
async function judgeReference(problem: BuiltProblem, sandbox: Sandbox, signal: AbortSignal) {
  const { referenceSource: source, harness, groups, cases, checkerSource = null } = problem;
  const task = { source, harness, groups, cases, checkerSource, showAll: false };
  for await (const event of judge({ ...task, stop: 'first-failed-group' }, sandbox, { signal })) {
    if (event.type !== 'verdict') continue;
    return event.verdict === 'accepted' ? { cpuMs: event.cpuMs, memoryKiB: event.memoryKiB } : null;
  }
  return null;
}
