import type { KeyboardEvent } from 'react';
import { CaseCell } from './CaseCell.tsx';
import classes from './CaseStrip.module.css';
import type { Cell, CellGroup } from './cells.ts';

type Props = { groups: CellGroup[]; shown: number | null; onChoose: (ordinal: number) => void };

/** A cell a case, by group. One stop for the Tab key; the arrow keys go from cell to cell. */
export function CaseStrip({ groups, shown, onChoose }: Props) {
  const cells = groups.flatMap((group) => group.cells);
  const stop = shown ?? cells.find((cell) => cell.result !== null)?.ordinal ?? null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside are what is pressed
    <div className={classes.strip} onKeyDown={moveByArrows} data-testid="strip">
      {groups.map((group) => (
        <section
          key={`${group.name} ${group.cells[0]?.ordinal}`}
          className={classes.group}
          aria-label={groupLabel(group)}
        >
          <span className={classes.name} aria-hidden>
            {group.name || 'cases'} <span className={classes.count}>{countOf(group)}</span>
          </span>
          <span className={classes.cells}>
            {group.cells.map((cell) => (
              <CaseCell
                key={cell.ordinal}
                cell={cell}
                shown={cell.ordinal === shown}
                tabStop={cell.ordinal === stop}
                onChoose={onChoose}
              />
            ))}
          </span>
        </section>
      ))}
    </div>
  );
}

function countOf({ cells }: CellGroup): string {
  return `${cells.filter(isAccepted).length}/${cells.length}`;
}

function groupLabel(group: CellGroup): string {
  return `${group.name || 'cases'}: ${group.cells.filter(isAccepted).length} of ${group.cells.length} passed`;
}

function isAccepted(cell: Cell): boolean {
  return cell.state === 'accepted';
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
