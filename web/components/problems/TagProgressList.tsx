import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ProblemFilter } from './problem-filter.ts';
import classes from './TagProgressList.module.css';
import type { TagProgress } from './tag-progress.ts';

const shownAtFirst = 14;

/** How far one is with each tag; a tag is a link to its problems, and once more to all of them. */
export function TagProgressList({ tags, filter }: { tags: TagProgress[]; filter: ProblemFilter }) {
  const [all, setAll] = useState(false);
  const shown = tags.filter(({ tag }, index) => all || index < shownAtFirst || tag === filter.tag);
  return (
    <>
      <ul className={classes.tags}>
        {shown.map((progress) => (
          <li key={progress.tag}>
            <TagLink progress={progress} filter={filter} />
          </li>
        ))}
      </ul>
      {tags.length > shownAtFirst && (
        <Button size="compact-xs" variant="default" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer tags' : `All ${tags.length} tags`}
        </Button>
      )}
    </>
  );
}

function TagLink({ progress, filter }: { progress: TagProgress; filter: ProblemFilter }) {
  const { tag, solved, total } = progress;
  const { tag: _, ...others } = filter;
  const chosen = filter.tag === tag;
  return (
    <Link
      to="/"
      search={chosen ? others : { ...others, tag }}
      className={classes.tag}
      aria-current={chosen ? 'true' : undefined}
      // The app's own preloading would fetch the list again for every tag that is pointed at.
      preload={false}
    >
      <span>{tag}</span>
      <span className={classes.count}>
        {solved}/{total}
        <span className={classes.hidden}> solved</span>
      </span>
      <span className={classes.track} aria-hidden>
        <span className={classes.done} style={{ width: `${(100 * solved) / total}%` }} />
      </span>
    </Link>
  );
}
