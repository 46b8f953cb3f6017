/** Figures of one program, each from another judging of it. */
export type Program = number[];

/** Fewer say too little: three runs of one program make as many pairs. */
const fewestPairs = 3;
/** A program that thousands handed in alike must neither cost nor count for more than that. */
const runsOfEach = 24;
const programsLooked = 50;
/** Nine pairs of ten differ by no more. */
const share = 0.9;

/**
 * How far two judgings of the same program differ at the height of `own`, nine times out of ten. Where `own` is larger
 * than what was measured, the difference is taken to grow with it: better to call too much noise than to rank by it.
 */
export function noiseAt(programs: Program[], own: number): number | null {
  const differences = programs
    .filter((runs) => runs.length > 1)
    .slice(0, programsLooked)
    .flatMap((runs) => pairs(runs.slice(0, runsOfEach)))
    .map(([a, b]) => Math.abs(a - b) * Math.max(1, own / Math.max((a + b) / 2, Number.EPSILON)))
    .sort((a, b) => a - b);
  if (differences.length < fewestPairs) return null;
  return differences[Math.ceil(share * differences.length) - 1] ?? null;
}

function pairs(runs: number[]): [number, number][] {
  return runs.flatMap((a, index) => runs.slice(index + 1).map((b): [number, number] => [a, b]));
}
