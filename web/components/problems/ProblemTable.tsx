import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ProblemSummary } from '#contract/problems.ts';
import { ProblemRow } from './ProblemRow.tsx';
import classes from './ProblemTable.module.css';

const usualRowPx = 45;
/** Rows beyond the edges: as many as Tab may reach before the next ones are there. */
const rowsBeyond = 12;

type Props = { problems: ProblemSummary[]; scroller: HTMLElement | null };

/** Only the rows in sight are made: thousands cost as little as twenty. */
export function ProblemTable({ problems, scroller }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => setAbove(offsetWithin(scroller, body.current)), [scroller]);
  const rows = useVirtualizer({
    count: problems.length,
    getScrollElement: () => scroller,
    estimateSize: () => usualRowPx,
    overscan: rowsBeyond,
    scrollMargin: above,
    getItemKey: (index) => problems[index]?.slug ?? index,
  });
  const items = rows.getVirtualItems();
  const before = (items[0]?.start ?? above) - above;
  const after = rows.getTotalSize() - ((items.at(-1)?.end ?? above) - above);
  return (
    <table className={classes.table} aria-rowcount={problems.length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">Problem</th>
          <th scope="col" className={classes.tags}>
            Tags
          </th>
          <th scope="col">Difficulty</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody ref={body}>
        <Spacer heightPx={before} />
        {items.map(({ index, key }) => {
          const problem = problems[index];
          return (
            problem && <ProblemRow key={key} index={index} problem={problem} measure={rows.measureElement} />
          );
        })}
        <Spacer heightPx={after} />
      </tbody>
    </table>
  );
}

/** Takes the place of the rows that are not made. */
function Spacer({ heightPx }: { heightPx: number }) {
  if (heightPx <= 0) return null;
  return (
    <tr aria-hidden style={{ height: heightPx }}>
      <td colSpan={4} data-spacer />
    </tr>
  );
}

function offsetWithin(scroller: HTMLElement | null, inner: HTMLElement | null): number {
  if (!scroller || !inner) return 0;
  return inner.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}
