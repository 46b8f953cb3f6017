/** A stretch of a text: the same in both, or only in this one. */
export type Segment = { text: string; differs: boolean };
export type TextDiff = { left: Segment[]; right: Segment[] };

/** Up to here the longest common subsequence is found by table; above, only the ends are compared. In parts. */
const longestForTable = 600;

/** What differs between two texts: character by character, or line by line where they differ in more than a little. */
export function diffText(left: string, right: string): TextDiff {
  const byCharacter = diffParts(Array.from(left), Array.from(right));
  if (byCharacter.isFine) return byCharacter;
  const [a, b] = [linesOf(left), linesOf(right)];
  if (a.length === 1 || b.length === 1) return byCharacter;
  const byLine = diffParts(a, b);
  return byLine.isFine ? byLine : byCharacter;
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

/** Not fine where the stretches that differ are too long to look for what they share. */
function diffParts(a: string[], b: string[]): TextDiff & { isFine: boolean } {
  const start = commonLength(a, b);
  const end = commonLength(a.slice(start).reverse(), b.slice(start).reverse());
  const middleA = a.slice(start, a.length - end);
  const middleB = b.slice(start, b.length - end);
  const isFine = middleA.length <= longestForTable && middleB.length <= longestForTable;
  const keep = isFine ? keptParts(middleA, middleB) : { a: [], b: [] };
  const around = (middle: string[], kept: boolean[], parts: string[]) =>
    joinSegments([
      ...parts.slice(0, start).map((text) => ({ text, differs: false })),
      ...middle.map((text, index) => ({ text, differs: !kept[index] })),
      ...parts.slice(parts.length - end).map((text) => ({ text, differs: false })),
    ]);
  return { left: around(middleA, keep.a, a), right: around(middleB, keep.b, b), isFine };
}

function commonLength(a: string[], b: string[]): number {
  const length = Math.min(a.length, b.length);
  let same = 0;
  while (same < length && a[same] === b[same]) same += 1;
  return same;
}

function keptParts(a: string[], b: string[]): { a: boolean[]; b: boolean[] } {
  const kept = { a: a.map(() => false), b: b.map(() => false) };
  const lengths = subsequenceLengths(a, b);
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      kept.a[i++] = true;
      kept.b[j++] = true;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

/** lengths[i][j]: the longest common subsequence of a from i and b from j. */
function subsequenceLengths(a: string[], b: string[]): Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] as Uint16Array;
    const below = lengths[i + 1] as Uint16Array;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function joinSegments(segments: Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last?.differs === segment.differs) last.text += segment.text;
    else joined.push({ ...segment });
  }
  return joined;
}
