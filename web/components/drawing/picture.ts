import { drawGraph } from './draw-graph.ts';
import { drawGrid } from './draw-grid.ts';
import { drawList } from './draw-list.ts';
import { drawTree } from './draw-tree.ts';
import { type DrawnAs, drawnAs } from './drawn-as.ts';
import { type Literal, readLiteral } from './literal.ts';
import type { Picture } from './picture-parts.ts';

const draw: Record<DrawnAs, (literal: Literal) => Picture | null> = {
  tree: drawTree,
  list: drawList,
  grid: drawGrid,
  graph: drawGraph,
};

/** What a value of this type looks like; null where there is nothing to draw. */
export function pictureOf(type: string, text: string): Picture | null {
  const as = drawnAs(type);
  const literal = as && readLiteral(withoutName(text.trim()));
  return literal && draw[as](literal);
}

/** Answers name their type, `TreeNode([1, 2])`; inputs are plain lists. */
function withoutName(text: string): string {
  return /^(?:TreeNode|ListNode)\((.*)\)$/s.exec(text)?.[1] ?? text;
}

/** The type that comes back, by the signature: of a function, or of a codec, which gives back what it was given. */
export function returnedType(signature: string): string {
  return /-> (.+)$/.exec(signature.trimEnd())?.[1] ?? '';
}

/** The keys of the nodes that the other picture lacks or has with another text. */
export function differingKeys(picture: Picture, other: Picture | null): Set<string> {
  const texts = new Map(other?.nodes.map(({ key, text }) => [key, text]));
  if (!other) return new Set();
  return new Set(picture.nodes.filter(({ key, text }) => texts.get(key) !== text).map(({ key }) => key));
}
