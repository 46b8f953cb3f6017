import { useId } from 'react';
import type { CostSpread } from '#contract/spread.ts';
import classes from './SpreadChart.module.css';
import { pictureOfSpread } from './spread-scale.ts';
import { type CostWords, drawnWords } from './spread-words.ts';

const frame = { width: 300, height: 56 };
const above = 16;
const below = 18;
const gap = 1.5;

type Props = { label: string; spread: CostSpread; format: CostWords['format'] };

/** How many others needed how much, the own figure among them, and the noise around it. */
export function SpreadChart({ label, spread, format }: Props) {
  const hatch = useId();
  const { bars, ownX, band } = pictureOfSpread(spread, frame);
  const first = spread.bins[0];
  const last = spread.bins.at(-1);
  const base = above + frame.height;
  const mark = { x1: ownX, x2: ownX, y1: above - 3, y2: base };
  const side = ownX > frame.width * 0.75 ? 'end' : ownX < frame.width * 0.25 ? 'start' : 'middle';
  return (
    <svg
      className={classes.chart}
      role="img"
      aria-label={`${label}. ${drawnWords(spread, format)}`}
      viewBox={`-1 0 ${frame.width + 2} ${above + frame.height + below}`}
    >
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line y2="5" className={classes.hatch} />
        </pattern>
      </defs>
      {bars.map(({ x, width, height }) => (
        <rect
          key={x}
          className={classes.bar}
          x={x + gap / 2}
          y={base - height}
          width={Math.max(1, width - gap)}
          height={height}
        />
      ))}
      {band && (
        <rect
          className={classes.band}
          fill={`url(#${hatch})`}
          x={band.x}
          y={above}
          width={band.width}
          height={frame.height}
        />
      )}
      <line className={classes.base} x1={0} x2={frame.width} y1={base} y2={base} />
      <line className={classes.halo} {...mark} />
      <line className={classes.own} {...mark} />
      <text className={classes.ownLabel} x={ownX} y={above - 6} textAnchor={side}>
        yours {format(spread.own)}
      </text>
      <text className={classes.tick} x={0} y={base + 13}>
        {first && format(first.from)}
      </text>
      <text className={classes.tick} x={frame.width} y={base + 13} textAnchor="end">
        {last && (last.to === null ? `${format(last.from)} and more` : format(last.to))}
      </text>
    </svg>
  );
}
