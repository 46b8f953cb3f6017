/** One operation of a class problem beside what it should have answered and what it did. */
export type CallRow = { line: number; call: string; expected: string; actual: string | null; same: boolean };

/** Rows before and after the first difference; a case can have thousands. */
const before = 6;
const after = 6;

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

/** What is worth a look: the rows around the first that differs, or the beginning. */
export function aroundFirstDifference(rows: CallRow[]): CallRow[] {
  if (rows.length <= before + after + 1) return rows;
  const first = Math.max(
    rows.findIndex((row) => !row.same),
    0,
  );
  return rows.slice(Math.max(0, first - before), first + after + 1);
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}
