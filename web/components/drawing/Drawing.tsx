import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import classes from './Drawing.module.css';
import { differingKeys, pictureOf } from './picture.ts';
import { labelOf, nodeHeight, type Picture } from './picture-parts.ts';

/** More than this is drawn only when asked for. */
const unfoldedNodes = 64;

export type DrawingProps = {
  label: string;
  type: string;
  text: string;
  /** The value to compare with: what differs from it is marked. */
  other?: string | null;
};

/** A tree, linked list, grid or graph as a picture; nothing for other types, or while the text is half typed. */
export function Drawing({ label, type, text, other = null }: DrawingProps) {
  const [unfolded, setUnfolded] = useState(false);
  const picture = pictureOf(type, text);
  if (!picture) return null;
  const count = picture.nodes.length;
  const small = count <= unfoldedNodes;
  const differing = differingKeys(picture, other === null ? null : pictureOf(type, other));
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.label}>
        {label}, drawn
        {!small && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            {unfolded ? 'Fold the drawing' : `Draw all ${count}`}
          </Button>
        )}
      </figcaption>
      {(small || unfolded) && <PictureSvg label={label} picture={picture} differing={differing} />}
    </figure>
  );
}

type SvgProps = { label: string; picture: Picture; differing: Set<string> };

function PictureSvg({ label, picture, differing }: SvgProps) {
  const arrow = useId();
  const { nodes, lines, width, height, words } = picture;
  const marked = nodes.filter(({ key }) => differing.has(key)).map(({ text }) => text);
  const said = `${label}. ${words}.${marked.length > 0 ? ` Different: ${marked.join(', ')}.` : ''}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <div className={classes.frame} tabIndex={0}>
      <svg role="img" aria-label={said} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <defs>
          <marker
            id={arrow}
            viewBox="0 0 8 8"
            refX="8"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" className={classes.head} />
          </marker>
        </defs>
        {lines.map(({ arrow: pointed, ...ends }, index) => (
          <line
            key={index}
            {...ends}
            className={classes.line}
            markerEnd={pointed ? `url(#${arrow})` : undefined}
          />
        ))}
        {nodes.map(({ key, text, x, y }) => (
          <g key={key} className={classes.node} data-differs={differing.has(key)}>
            {labelOf(text) !== text && <title>{text}</title>}
            <rect
              x={x - picture.nodeWidth / 2}
              y={y - nodeHeight / 2}
              width={picture.nodeWidth}
              height={nodeHeight}
              rx={picture.shape === 'node' ? nodeHeight / 2 : 0}
            />
            <text x={x} y={y}>
              {labelOf(text)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
