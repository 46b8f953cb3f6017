/** One operation of a class problem beside what it should have answered and what it did. */
export type CallRow = { line: number; call: string; expected: string; actual: string | null; same: boolean };

/** Calls that are shown up to the first difference, it included; a case can have thousands. */
const shownCalls = 12;

/**
 * Aligns a call script with its answers, one line each.
 * Null where they cannot be aligned; then the texts are shown as they are.
 */
export function callTable(ops: string, expected: string, actual: string | null): CallRow[] | null {
  const calls = linesOf(ops).filter((line) => line.trim() !== '');
  const wanted = linesOf(expected);
  if (calls.length !== wanted.length) return null;
  const got = actual === null ? [] : linesOf(actual);
  return calls.map((call, index) => {
    const answer = got[index] ?? null;
    return {
      line: index + 1,
      call,
      expected: wanted[index] ?? '',
      actual: answer,
      same: answer === wanted[index],
    };
  });
}

/** The first call that did not answer as it should; from there on nothing can be relied on. */
export function firstDifferent(rows: CallRow[]): CallRow | null {
  return rows.find((row) => !row.same) ?? null;
}

/** What is worth a look: the calls that led to the first that differs, or the beginning. */
export function upToFirstDifference(rows: CallRow[]): CallRow[] {
  const first = rows.findIndex((row) => !row.same);
  return first < 0 ? rows.slice(0, shownCalls) : rows.slice(Math.max(0, first - shownCalls + 1), first + 1);
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}
