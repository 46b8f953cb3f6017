import { Choices } from './choices.ts';
import type { Target } from './target.ts';

const mostAttempts = 3000;

export type Found = { choices: number[]; error: Error };

/** What a target throws for these choices; null where all is well. */
export async function errorOf(target: Target, choices: Choices): Promise<Error | null> {
  try {
    const run = target.run(choices);
    if (!run) return null;
    await run;
    // A rejection that nobody hears is told at the end of the turn.
    await new Promise(setImmediate);
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The smallest input that still fails: leaves choices out, then makes those smaller that remain. */
export async function shrink(target: Target, failing: Found): Promise<Found> {
  let best = failing;
  for (let attempts = 0; attempts < mostAttempts; ) {
    let smaller: Found | null = null;
    for (const candidate of simpler(best.choices)) {
      smaller = await failingWith(target, candidate, best);
      attempts += 1;
      if (smaller || attempts >= mostAttempts) break;
    }
    if (!smaller) return best;
    best = smaller;
  }
  return best;
}

async function failingWith(target: Target, candidate: number[], best: Found): Promise<Found | null> {
  const choices = Choices.replayed(candidate);
  const error = await errorOf(target, choices);
  return error && isSmaller(choices.made, best.choices) ? { choices: choices.made, error } : null;
}

function* simpler(choices: number[]): Generator<number[]> {
  for (let length = choices.length; length > 0; length = Math.floor(length / 2)) {
    for (let at = 0; at < choices.length; at += length) yield choices.toSpliced(at, length);
  }
  for (const [i, choice] of choices.entries()) {
    for (let less = choice; less > 0; less = Math.floor(less / 2)) yield choices.with(i, choice - less);
  }
}

function isSmaller(one: number[], other: number[]): boolean {
  const sum = (all: number[]) => all.reduce((total, choice) => total + choice, 0);
  return one.length < other.length || (one.length === other.length && sum(one) < sum(other));
}
