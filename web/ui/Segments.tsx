import type { Segment } from './diff-text.ts';
import classes from './Segments.module.css';

/** A text with what differs marked by a wash and an underline: two signs, so that colour is not the only one. */
export function Segments({ segments }: { segments: Segment[] }) {
  return segments.map((segment, index) =>
    segment.differs ? (
      <mark key={index} className={classes.differs}>
        {segment.text}
      </mark>
    ) : (
      segment.text
    ),
  );
}
