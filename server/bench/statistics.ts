/** Percentile of unsorted figures by the nearest rank. */
export function percentile(figures: number[], percent: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export type Spread = { p50: number; p95: number; runs: number };

export function spread(figures: number[]): Spread {
  return { p50: percentile(figures, 50), p95: percentile(figures, 95), runs: figures.length };
}
