import type { KeyboardEvent, ReactNode } from 'react';
import { CaseCell } from './CaseCell.tsx';
import classes from './CaseStrip.module.css';
import type { CellGroup } from './cells.ts';

type Props = { groups: CellGroup[]; shown: number | null; onChoose: (ordinal: number) => void };

/** A cell a case, by group. One stop for the Tab key; the arrow keys go from cell to cell. */
export function CaseStrip({ groups, shown, onChoose }: Props) {
  const cells = groups.flatMap((group) => group.cells);
  const stop = shown ?? cells.find((cell) => cell.result !== null)?.ordinal ?? null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside are what is pressed
    <div className={classes.strip} onKeyDown={moveByArrows} data-testid="strip">
      {groups.map((group) => (
        <Group key={`${group.name} ${group.cells[0]?.ordinal}`} group={group}>
          {group.cells.map((cell) => (
            <li key={cell.ordinal}>
              <CaseCell
                cell={cell}
                shown={cell.ordinal === shown}
                tabStop={cell.ordinal === stop}
                onChoose={onChoose}
              />
            </li>
          ))}
        </Group>
      ))}
    </div>
  );
}

function Group({ group, children }: { group: CellGroup; children: ReactNode }) {
  const name = group.name || 'cases';
  const count = group.cells.length;
  const passed = group.cells.filter((cell) => cell.state === 'accepted').length;
  // What was not judged at all is said in words: its empty cells would push the failed case out of sight.
  const skipped = group.cells.every((cell) => cell.state === 'skipped');
  return (
    <div className={classes.group}>
      <span className={classes.name}>
        {name} {!skipped && <span className={classes.count}>{`${passed}/${count}`}</span>}
      </span>
      {skipped ? (
        <span className={classes.skipped}>{count} not judged</span>
      ) : (
        <ul className={classes.cells} aria-label={`${name}: ${passed} of ${count} passed`}>
          {children}
        </ul>
      )}
    </div>
  );
}

function moveByArrows(event: KeyboardEvent<HTMLDivElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const index = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = buttons[index + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.click();
}
