import { useMediaQuery } from '@mantine/hooks';
import type { ProblemFilter } from './problem-filter.ts';
import classes from './TagPane.module.css';
import { TagProgressList } from './TagProgressList.tsx';
import type { TagProgress } from './tag-progress.ts';

/** Beside the list where there is room, folded above it where there is none. */
export function TagPane({ tags, filter }: { tags: TagProgress[]; filter: ProblemFilter }) {
  const wide = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false });
  if (tags.length === 0) return null;
  const list = <TagProgressList tags={tags} filter={filter} />;
  return (
    <nav aria-label="Progress by tag" className={classes.pane}>
      {wide ? (
        <>
          <h2 className={classes.title}>Progress by tag</h2>
          {list}
        </>
      ) : (
        <details>
          <summary className={classes.summary}>Progress by tag</summary>
          {list}
        </details>
      )}
    </nav>
  );
}
