/** The value below which that share of the ascending values lies; the nearest there is, nothing in between. */
export function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
