/** A drawn value: nodes (or cells) with their middle points, and lines between them. */
export type PictureNode = {
  /** Its place in the structure: the same in two pictures that are compared. */
  key: string;
  text: string;
  x: number;
  y: number;
};

export type PictureLine = { x1: number; y1: number; x2: number; y2: number; arrow: boolean };

export type Picture = {
  nodes: PictureNode[];
  lines: PictureLine[];
  shape: 'node' | 'cell';
  nodeWidth: number;
  width: number;
  height: number;
  /** All of it in words, for those who do not see it. */
  words: string;
};

export const nodeHeight = 28;

const characterWidth = 7.8;
const longestLabel = 9;

/** Beyond this nobody sees anything in a drawing. */
export const mostNodes = 400;

export function labelOf(text: string): string {
  return text.length <= longestLabel ? text : `${text.slice(0, longestLabel - 1)}…`;
}

/** One width for all nodes of a picture, from its longest label. */
export function widthFor(texts: string[]): number {
  const longest = Math.max(1, ...texts.map((text) => labelOf(text).length));
  return Math.max(nodeHeight, Math.ceil(longest * characterWidth + 14));
}

/** A description stays short enough to be listened to. */
export function inWords(begin: string, parts: string[]): string {
  const most = 30;
  const more = parts.length > most ? `; and ${parts.length - most} more` : '';
  return `${begin}: ${parts.slice(0, most).join('; ')}${more}`;
}
