import { type Literal, scalarsOf } from './literal.ts';
import { inWords, mostNodes, nodeHeight, type Picture, type PictureNode, widthFor } from './picture-parts.ts';

type Branch = { key: string; text: string; depth: number; left: Branch | null; right: Branch | null };

const levelHeight = 52;
const gap = 6;

/** A binary tree from its level order: each node in a column of its own, left to right as they are in order. */
export function drawTree(literal: Literal): Picture | null {
  const levels = scalarsOf(literal);
  const branches = levels && levels.length <= 2 * mostNodes ? grow(levels) : null;
  const root = branches?.[0];
  if (!branches || !root || branches.length > mostNodes) return null;
  const nodeWidth = widthFor(branches.map(({ text }) => text));
  const placed = new Map<Branch, PictureNode>();
  const column = nodeWidth / 2 + gap;
  for (const branch of inOrder(root)) {
    const { key, text, depth } = branch;
    const x = nodeWidth / 2 + 1 + placed.size * column;
    placed.set(branch, { key, text, x, y: nodeHeight / 2 + 1 + depth * levelHeight });
  }
  const nodes = branches.map((branch) => placed.get(branch) as PictureNode);
  const depth = Math.max(...branches.map((branch) => branch.depth)) + 1;
  return {
    nodes,
    lines: branches.flatMap((branch) => linesFrom(branch, placed)),
    shape: 'node',
    nodeWidth,
    width: nodeWidth + 2 + (nodes.length - 1) * column,
    height: nodeHeight + 2 + (depth - 1) * levelHeight,
    words: describe(branches, depth),
  };
}

/** Null where a node hangs on nothing. In the order of the levels, the root first. */
function grow(levels: (string | null)[]): Branch[] | null {
  const [first, ...rest] = levels;
  if (first === undefined || first === null) return null;
  const branches: Branch[] = [{ key: '', text: first, depth: 0, left: null, right: null }];
  for (const [index, text] of rest.entries()) {
    const parent = branches[Math.floor(index / 2)];
    if (!parent) return null;
    if (text === null) continue;
    const side = index % 2 === 0 ? 'left' : 'right';
    const child = { key: `${parent.key}${side[0]}`, text, depth: parent.depth + 1, left: null, right: null };
    parent[side] = child;
    branches.push(child);
  }
  return branches;
}

function* inOrder(branch: Branch): Generator<Branch> {
  if (branch.left) yield* inOrder(branch.left);
  yield branch;
  if (branch.right) yield* inOrder(branch.right);
}

function linesFrom(branch: Branch, placed: Map<Branch, PictureNode>) {
  const from = placed.get(branch);
  const children = [branch.left, branch.right].flatMap((child) => (child ? [placed.get(child)] : []));
  return children.flatMap((to) =>
    from && to
      ? [{ x1: from.x, y1: from.y + nodeHeight / 2, x2: to.x, y2: to.y - nodeHeight / 2, arrow: false }]
      : [],
  );
}

function describe(branches: Branch[], depth: number): string {
  const begin = `Tree of ${branches.length} ${branches.length === 1 ? 'node' : 'nodes'}, ${depth} deep`;
  const parts = branches.map(({ text, left, right }, index) => {
    const children = [left && `left ${left.text}`, right && `right ${right.text}`].filter(Boolean);
    return `${index === 0 ? 'root ' : ''}${text} has ${children.join(', ') || 'no children'}`;
  });
  return inWords(begin, parts);
}
