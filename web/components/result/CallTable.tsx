import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { diffText } from '../../ui/diff-text.ts';
import { Segments } from '../../ui/Segments.tsx';
import classes from './CallTable.module.css';
import { type CallRow, firstDifferent, upToFirstDifference } from './call-table.ts';
import { OwnState } from './OwnState.tsx';

type Props = { rows: CallRow[]; state: string | undefined };

/** A class problem's case: each call with its expected answer and the one that was given. */
export function CallTable({ rows, state }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : upToFirstDifference(rows);
  const first = firstDifferent(rows);
  return (
    <div className={classes.frame}>
      {first && <p className={classes.first}>{inWords(first)}</p>}
      {first && state !== undefined && <OwnState text={state} after={`after call ${first.line}`} />}
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
            <Row key={row.line} row={row} failing={row === first} />
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

/** What everything hangs on, said before the table is read. */
function inWords({ line, call, expected, actual }: CallRow): string {
  const before =
    line === 1
      ? ''
      : line === 2
        ? ' The call before it was right.'
        : ` The ${line - 1} before it were right.`;
  const came = actual === null ? 'did not come back' : `came back with ${actual}`;
  return `Call ${line}, ${call}, ${came}; expected ${expected}.${before}`;
}

function Row({ row, failing }: { row: CallRow; failing: boolean }) {
  const diff = diffText(row.expected, row.actual ?? '');
  return (
    <tr data-same={row.same} data-failing={failing}>
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
