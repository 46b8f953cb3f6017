import { type Literal, scalarsOf } from './literal.ts';
import { inWords, mostNodes, nodeHeight, type Picture, widthFor } from './picture-parts.ts';

/** A list of lists of one length each, as rows and columns. */
export function drawGrid(literal: Literal): Picture | null {
  const rows = 'items' in literal ? literal.items.map(scalarsOf) : [];
  const columns = rows[0]?.length ?? 0;
  if (rows.length < 2 || columns < 2 || rows.some((row) => row?.length !== columns)) return null;
  if (rows.length * columns > mostNodes) return null;
  const texts = rows.map((row) => (row ?? []).map((text) => text ?? 'None'));
  const nodeWidth = widthFor(texts.flat());
  const nodes = texts.flatMap((row, r) =>
    row.map((text, c) => ({
      key: `${r},${c}`,
      text,
      x: 1 + (c + 0.5) * nodeWidth,
      y: 1 + (r + 0.5) * nodeHeight,
    })),
  );
  return {
    nodes,
    lines: [],
    shape: 'cell',
    nodeWidth,
    width: columns * nodeWidth + 2,
    height: rows.length * nodeHeight + 2,
    words: inWords(
      `Grid of ${rows.length} rows and ${columns} columns`,
      texts.map((row, r) => `row ${r + 1}: ${row.join(', ')}`),
    ),
  };
}
