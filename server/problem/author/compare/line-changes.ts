const mostShown = 6;
const longestLine = 120;

/** How many lines came and went, and the first of them; a text that has only changed its order says so. */
export function lineChanges(what: string, before: string[], after: string[]): string[] {
  if (before.join('\n') === after.join('\n')) return [];
  const removed = without(before, after);
  const added = without(after, before);
  if (removed.length + added.length === 0) return [`${what}: the same lines in another order`];
  const shown = [...removed.map((line) => `  - ${cut(line)}`), ...added.map((line) => `  + ${cut(line)}`)];
  const rest = shown.length > mostShown ? [`  … ${shown.length - mostShown} more`] : [];
  const counts = `${what}: ${lines(added.length)} added, ${lines(removed.length)} removed`;
  return [[counts, ...shown.slice(0, mostShown), ...rest].join('\n')];
}

/** The lines of `of` that `from` has not, each as often as it has it more. */
function without(of: string[], from: string[]): string[] {
  const left = new Map<string, number>();
  for (const line of from) left.set(line, (left.get(line) ?? 0) + 1);
  return of.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

function lines(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`;
}

function cut(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}
