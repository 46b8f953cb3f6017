import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { diffText } from '../../ui/diff-text.ts';
import { Segments } from '../../ui/Segments.tsx';
import classes from './CallTable.module.css';
import { aroundFirstDifference, type CallRow } from './call-table.ts';

/** A class problem's case: each call with its expected answer and the one that was given. */
export function CallTable({ rows }: { rows: CallRow[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : aroundFirstDifference(rows);
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.number}>
              <span className={classes.visuallyHidden}>Line</span>
            </th>
            <th scope="col">Input</th>
            <th scope="col">Expected</th>
            <th scope="col">Got</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.line} row={row} />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <Button size="compact-xs" variant="subtle" onClick={() => setAll(true)}>
          Show all {rows.length} calls
        </Button>
      )}
    </div>
  );
}

function Row({ row }: { row: CallRow }) {
  const diff = diffText(row.expected, row.actual ?? '');
  return (
    <tr data-same={row.same}>
      <td className={classes.number}>{row.line}</td>
      <td>{row.call}</td>
      <td>{row.same || row.actual === null ? row.expected : <Segments segments={diff.left} />}</td>
      <td>
        {row.actual === null ? (
          <span className={classes.none}>no answer</span>
        ) : row.same ? (
          row.actual
        ) : (
          <>
            <IconX size={12} stroke={3} role="img" aria-label="differs" className={classes.cross} />{' '}
            <Segments segments={diff.right} />
          </>
        )}
      </td>
    </tr>
  );
}
