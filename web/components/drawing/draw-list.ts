import { type Literal, scalarsOf } from './literal.ts';
import { mostNodes, nodeHeight, type Picture, widthFor } from './picture-parts.ts';

const arrowLength = 24;

/** A linked list: its nodes in a row, an arrow from each to the next, None at the end. */
export function drawList(literal: Literal): Picture | null {
  const items = scalarsOf(literal);
  if (!items || items.length === 0 || items.length > mostNodes) return null;
  const texts = [...items.map((item) => item ?? 'None'), 'None'];
  const nodeWidth = widthFor(texts);
  const step = nodeWidth + arrowLength;
  const y = nodeHeight / 2 + 1;
  const nodes = texts.map((text, index) => ({
    key: index === items.length ? 'end' : String(index),
    text,
    x: nodeWidth / 2 + 1 + index * step,
    y,
  }));
  const lines = nodes.slice(1).map(({ x }) => ({
    x1: x - nodeWidth / 2 - arrowLength,
    y1: y,
    x2: x - nodeWidth / 2,
    y2: y,
    arrow: true,
  }));
  return {
    nodes,
    lines,
    shape: 'node',
    nodeWidth,
    width: nodeWidth + 2 + items.length * step,
    height: nodeHeight + 2,
    words: `Linked list of ${items.length}: ${texts.join(', then ')}`,
  };
}
