/** A change of a program at one place, as offsets in the bytes of its UTF-8. */
export type Edit = { operator: string; scope: string; start: number; end: number; text: string };

/** The reference with one small change, which the cases of a package must notice. */
export type Mutant = {
  /** What is changed, in words of the source: the same as long as these lines are, whatever stands around them. */
  id: string;
  operator: string;
  /** Of the first changed line, from 1. */
  line: number;
  source: string;
  /** Unified, against the reference. */
  diff: string;
};

/** The mutants that some edits make of a source. `path` is what its diffs call it. */
export function mutantsFrom(source: string, edits: Edit[], path: string): Mutant[] {
  const data = Buffer.from(source);
  const times = new Map<string, number>();
  return edits.map((edit) => {
    const change = changedLines(data, edit);
    const text = idText(edit, change);
    const nth = (times.get(text) ?? 0) + 1;
    times.set(text, nth);
    const mutated = Buffer.concat([
      data.subarray(0, edit.start),
      Buffer.from(edit.text),
      data.subarray(edit.end),
    ]);
    return {
      id: nth === 1 ? text : `${text} (${nth})`,
      operator: edit.operator,
      line: change.line,
      source: mutated.toString(),
      diff: diffText(source, change, path),
    };
  });
}

type Change = { line: number; before: string[]; after: string[] };

/** Whole lines, since that is what people read. */
function changedLines(data: Buffer, { start, end, text }: Edit): Change {
  // A negative offset would count from the end.
  const from = start === 0 ? 0 : data.lastIndexOf('\n', start - 1) + 1;
  const newline = data.indexOf('\n', end);
  const to = newline === -1 ? data.length : newline;
  const cut = (a: number, b: number) => data.subarray(a, b).toString();
  const before = cut(from, to).split('\n');
  const after = (cut(from, start) + text + cut(end, to)).split('\n');
  return { line: cut(0, from).split('\n').length, before, after };
}

const longestSide = 200;

function idText({ scope }: Edit, { before, after }: Change): string {
  const side = (lines: string[]) => lines.join(' ').replace(/\s+/g, ' ').trim().slice(0, longestSide);
  return `${scope ? `${scope}: ` : ''}${side(before)} => ${side(after)}`;
}

const contextLines = 2;

function diffText(source: string, { line, before, after }: Change, path: string): string {
  const lines = source.replace(/\n$/, '').split('\n');
  const above = lines.slice(Math.max(0, line - 1 - contextLines), line - 1);
  const below = lines.slice(line - 1 + before.length, line - 1 + before.length + contextLines);
  const first = line - above.length;
  const around = above.length + below.length;
  return [
    `--- ${path}`,
    `+++ mutant`,
    `@@ -${first},${around + before.length} +${first},${around + after.length} @@`,
    ...above.map((one) => ` ${one}`),
    ...before.map((one) => `-${one}`),
    ...after.map((one) => `+${one}`),
    ...below.map((one) => ` ${one}`),
  ].join('\n');
}
