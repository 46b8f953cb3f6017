import { IconDots, IconLoader2, IconMinus } from '@tabler/icons-react';
import { formatTime } from '../../ui/format.ts';
import tones from '../verdict/tones.module.css';
import { VerdictIcon } from '../verdict/VerdictIcon.tsx';
import { verdictWords } from '../verdict/verdict-words.ts';
import classes from './CaseCell.module.css';
import type { Cell } from './cells.ts';

type Props = { cell: Cell; shown: boolean; tabStop: boolean; onChoose: (ordinal: number) => void };

export function CaseCell({ cell, shown, tabStop, onChoose }: Props) {
  const { result, ordinal } = cell;
  if (!result) return <PendingCell cell={cell} />;
  const words = verdictWords[result.verdict];
  const label = `Case ${ordinal}, ${result.name}: ${words.label}, ${formatTime(result.cpuMs)}`;
  return (
    <button
      type="button"
      className={`${tones.tone} ${classes.cell}`}
      data-tone={words.tone}
      data-state={cell.state}
      aria-pressed={shown}
      aria-label={label}
      title={label}
      tabIndex={tabStop ? 0 : -1}
      onClick={() => onChoose(ordinal)}
    >
      <VerdictIcon verdict={result.verdict} size={13} />
    </button>
  );
}

const pending = {
  waiting: { Icon: IconDots, words: 'waiting' },
  judging: { Icon: IconLoader2, words: 'being judged' },
  skipped: { Icon: IconMinus, words: 'not judged' },
};

function PendingCell({ cell: { ordinal, state } }: { cell: Cell }) {
  const { Icon, words } = pending[state === 'judging' || state === 'skipped' ? state : 'waiting'];
  const label = `Case ${ordinal}: ${words}`;
  return (
    <span className={classes.cell} data-state={state} role="img" aria-label={label} title={label}>
      <Icon size={12} aria-hidden />
    </span>
  );
}
