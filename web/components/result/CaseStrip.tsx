import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { VerdictIcon } from '../verdict/VerdictIcon.tsx';
import { CaseCell } from './CaseCell.tsx';
import classes from './CaseStrip.module.css';
import type { CellGroup } from './cells.ts';

type Props = {
  groups: CellGroup[];
  shown: number | null;
  /** Whether large groups that passed are folded, since something else is looked for. */
  foldPassed: boolean;
  onChoose: (ordinal: number) => void;
};

/** So many cells push the failed case out of sight. */
const manyCells = 12;

/** A cell a case, by group. One stop for the Tab key; the arrow keys go from cell to cell. */
export function CaseStrip({ groups, shown, foldPassed, onChoose }: Props) {
  const cells = groups.flatMap((group) => group.cells);
  const judged = groups.filter((group) => !isSkipped(group));
  const stop = shown ?? cells.find((cell) => cell.result !== null)?.ordinal ?? null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside are what is pressed
    <div className={classes.strip} onKeyDown={moveByArrows} data-testid="strip">
      {judged.map((group) => (
        <Group
          key={`${group.name} ${group.cells[0]?.ordinal}`}
          group={group}
          foldable={foldPassed && group.cells.length > manyCells}
          holdsShown={group.cells.some((cell) => cell.ordinal === shown)}
        >
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
      <NotJudged groups={groups.filter(isSkipped)} />
    </div>
  );
}

/** Said in words: so many empty cells would push the failed case out of sight. */
function NotJudged({ groups }: { groups: CellGroup[] }) {
  if (groups.length === 0) return null;
  return (
    <div className={classes.group}>
      <span className={classes.name}>Not judged</span>
      <span className={classes.skipped}>
        {groups.map((group) => `${group.name || 'cases'} (${group.cells.length})`).join(', ')}
      </span>
    </div>
  );
}

function isSkipped(group: CellGroup): boolean {
  return group.cells.every((cell) => cell.state === 'skipped');
}

type GroupProps = { group: CellGroup; foldable: boolean; holdsShown: boolean; children: ReactNode };

function Group({ group, foldable, holdsShown, children }: GroupProps) {
  const [opened, setOpened] = useState(false);
  // What is looked at, or has been, does not go from under the eye.
  if (holdsShown && !opened) setOpened(true);
  const name = group.name || 'cases';
  const count = group.cells.length;
  const passed = group.cells.filter((cell) => cell.state === 'accepted').length;
  return (
    <div className={classes.group}>
      <span className={classes.name}>
        {name} <span className={classes.count}>{`${passed}/${count}`}</span>
      </span>
      {foldable && !opened && passed === count ? (
        <button
          type="button"
          className={classes.unfold}
          aria-label={`${name}: all ${count} passed. Show them`}
          onClick={() => setOpened(true)}
        >
          <VerdictIcon verdict="accepted" size={13} /> all passed
        </button>
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
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button[aria-pressed]')];
  const index = buttons.indexOf(document.activeElement as HTMLElement);
  const next = buttons[index + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.click();
}
