import classes from './DiffBlocks.module.css';
import { diffText } from './diff-text.ts';
import { Segments } from './Segments.tsx';
import { TextBlock } from './TextBlock.tsx';

type Side = { label: string; text: string };

/** Two texts side by side (or one above the other where there is no room), differences marked. */
export function DiffBlocks({ left, right }: { left: Side; right: Side }) {
  const same = left.text === right.text;
  const diff = diffText(left.text, right.text);
  return (
    <div className={classes.pair}>
      <TextBlock {...left} {...(same ? {} : { marked: <Segments segments={diff.left} /> })} />
      <TextBlock {...right} {...(same ? {} : { marked: <Segments segments={diff.right} /> })} />
    </div>
  );
}
