import { type Literal, scalarsOf } from './literal.ts';
import {
  inWords,
  nodeHeight,
  type Picture,
  type PictureLine,
  type PictureNode,
  widthFor,
} from './picture-parts.ts';

/** More on one circle is a ball of wool. */
const mostOnCircle = 40;
const space = 22;

type Neighbours = [from: string, to: string[]][];

/** A graph from its neighbours, by index or by name: on a circle, arrows unless every edge goes both ways. */
export function drawGraph(literal: Literal): Picture | null {
  const neighbours = neighboursOf(literal);
  if (!neighbours) return null;
  const names = [...new Set(neighbours.flatMap(([from, to]) => [from, ...to]))];
  if (names.length === 0 || names.length > mostOnCircle) return null;
  const nodeWidth = widthFor(names);
  const radius = names.length === 1 ? 0 : Math.max(52, (names.length * (nodeWidth + space)) / (2 * Math.PI));
  const middle = { x: radius + nodeWidth / 2 + 1, y: radius + nodeHeight / 2 + 1 };
  const nodes = names.map((name, index) => {
    const angle = (index / names.length) * 2 * Math.PI - Math.PI / 2;
    return {
      key: name,
      text: name,
      x: middle.x + radius * Math.cos(angle),
      y: middle.y + radius * Math.sin(angle),
    };
  });
  return {
    nodes,
    lines: linesOf(neighbours, nodes, nodeWidth),
    shape: 'node',
    nodeWidth,
    width: 2 * middle.x,
    height: 2 * middle.y,
    words: inWords(
      `Graph of ${names.length} ${names.length === 1 ? 'node' : 'nodes'}`,
      neighbours.map(([from, to]) => `${from} to ${to.join(', ') || 'none'}`),
    ),
  };
}

function neighboursOf(literal: Literal): Neighbours | null {
  const pairs: [string, Literal][] = [];
  if ('items' in literal) literal.items.forEach((item, index) => void pairs.push([String(index), item]));
  else if ('entries' in literal) {
    for (const [key, value] of literal.entries) {
      if (!('scalar' in key)) return null;
      pairs.push([key.scalar, value]);
    }
  } else return null;
  const neighbours: Neighbours = [];
  for (const [from, item] of pairs) {
    const to = scalarsOf(item);
    if (!to) return null;
    neighbours.push([from, to.map((name) => name ?? 'None')]);
  }
  return neighbours;
}

function linesOf(neighbours: Neighbours, nodes: PictureNode[], nodeWidth: number): PictureLine[] {
  const at = new Map(nodes.map((node) => [node.key, node]));
  const edges = new Set(neighbours.flatMap(([from, to]) => to.map((name) => `${from}\n${name}`)));
  const reverse = (edge: string) => edge.split('\n').reverse().join('\n');
  const bothWays = [...edges].every((edge) => edges.has(reverse(edge)));
  const wanted = [...edges].filter((edge) => !bothWays || edge <= reverse(edge));
  return wanted.flatMap((edge) => {
    const [from, to] = edge.split('\n').map((name) => at.get(name));
    return from && to && from !== to ? [between(from, to, nodeWidth, !bothWays)] : [];
  });
}

/** From border to border, so that an arrow's head is seen. */
function between(from: PictureNode, to: PictureNode, nodeWidth: number, arrow: boolean): PictureLine {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(nodeWidth / 2 / Math.abs(dx || 1e-9), nodeHeight / 2 / Math.abs(dy || 1e-9), 0.45);
  return {
    x1: from.x + dx * share,
    y1: from.y + dy * share,
    x2: to.x - dx * share,
    y2: to.y - dy * share,
    arrow,
  };
}
