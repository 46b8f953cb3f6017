import { percentile } from '../statistics.ts';

/** Each visit with a browser that has never been there, and each with one that has. */
export type Visits<V> = { cold: V[]; cached: V[] };

/** What is kept of many key presses: each by itself would be thousands of lines that nobody reads. */
export type KeyTimes = { presses: number; medianMs: number; p95Ms: number; maxMs: number };

type Kept<V> = Omit<V, 'keyMs'> & { keys: KeyTimes };

/** `keys` are those of all visits: a percentile of percentiles would be none. */
export type KeptFigures<V> = Visits<Kept<V>> & { keys: KeyTimes };

export function keptFigures<V extends { keyMs: number[] }>({ cold, cached }: Visits<V>): KeptFigures<V> {
  return {
    cold: cold.map(kept),
    cached: cached.map(kept),
    keys: summarise([...cold, ...cached].flatMap(({ keyMs }) => keyMs)),
  };
}

function kept<V extends { keyMs: number[] }>({ keyMs, ...figures }: V): Kept<V> {
  return { ...figures, keys: summarise(keyMs) };
}

function summarise(keyMs: number[]): KeyTimes {
  return {
    presses: keyMs.length,
    medianMs: percentile(keyMs, 50),
    p95Ms: percentile(keyMs, 95),
    maxMs: percentile(keyMs, 100),
  };
}
