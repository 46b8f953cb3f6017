import { Choices } from './choices.ts';
import { errorOf, type Found, shrink } from './shrink.ts';
import type { Target } from './target.ts';

/** One input may take this long before it counts as hanging. */
const patienceMs = 20_000;
/** Timers and signals get a turn after so many inputs. */
const breatheEvery = 512;

export type FuzzOptions = {
  targets: readonly Target[];
  inputs: number;
  seed: number;
  seconds?: number;
  signal?: AbortSignal;
  onProgress?: (done: number) => void;
};

export type FuzzReport = {
  done: number;
  ms: number;
  byTarget: Record<string, number>;
  failure: (Found & { target: string; index: number }) | null;
};

/** Tries inputs until one fails, their number or the time is reached. The same seed tries the same inputs. */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const round = options.targets.flatMap((target) => Array<Target>(target.share).fill(target));
  const byTarget: Record<string, number> = {};
  const began = performance.now();
  const isOver = () =>
    options.signal?.aborted ||
    performance.now() - began > (options.seconds ?? Number.POSITIVE_INFINITY) * 1000;
  using guard = watch();
  const result = (done: number, failure: FuzzReport['failure']): FuzzReport => ({
    done,
    ms: performance.now() - began,
    byTarget,
    failure,
  });
  for (let index = 0; index < options.inputs; index += 1) {
    if (index % breatheEvery === 0) {
      await new Promise(setImmediate);
      options.onProgress?.(index);
      if (isOver()) return result(index, null);
    }
    const target = round[index % round.length] as Target;
    const choices = Choices.seeded(options.seed, index);
    const error = (await guard.race(errorOf(target, choices))) ?? guard.stray();
    byTarget[target.name] = (byTarget[target.name] ?? 0) + 1;
    if (!error) continue;
    const smallest = await shrink(guardedBy(guard, target), { choices: choices.made, error });
    return result(index + 1, { ...smallest, target: target.name, index });
  }
  return result(options.inputs, null);
}

type Guard = ReturnType<typeof watch>;

function guardedBy(guard: Guard, target: Target): Target {
  const run = async (choices: Choices) => {
    const error = (await guard.race(errorOf(target, choices))) ?? guard.stray();
    if (error) throw error;
  };
  return { ...target, run };
}

/** An input that never ends and a rejection that nobody hears are defects too. */
function watch() {
  let stray: Error | null = null;
  let current: { since: number; give: (error: Error) => void } | null = null;
  const hear = (reason: unknown) => {
    stray = new Error(`a rejection that nobody heard: ${reason}`, { cause: reason });
  };
  process.on('unhandledRejection', hear);
  const timer = setInterval(() => {
    if (current && performance.now() - current.since > patienceMs) current.give(new Error('it hangs'));
  }, 1000);
  return {
    race(run: Promise<Error | null>): Promise<Error | null> {
      const { promise, resolve } = Promise.withResolvers<Error | null>();
      current = { since: performance.now(), give: resolve };
      void run.then(resolve);
      return promise;
    },
    stray(): Error | null {
      const found = stray;
      stray = null;
      return found;
    },
    [Symbol.dispose]() {
      clearInterval(timer);
      process.off('unhandledRejection', hear);
    },
  };
}
