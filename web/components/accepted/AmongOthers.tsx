import { useQuery } from '@tanstack/react-query';
import type { CostSpread } from '#contract/spread.ts';
import { spreadQuery } from '../../api/submissions.ts';
import { formatMemory, formatTime, plural } from '../../ui/format.ts';
import classes from './AmongOthers.module.css';
import { SpreadChart } from './SpreadChart.tsx';
import { type CostWords, noiseWords, spreadWords } from './spread-words.ts';

const time: CostWords = { less: 'Faster', more: 'Slower', format: formatTime };
const memory: CostWords = { less: 'Less memory', more: 'More memory', format: formatMemory };

/** What an accepted submission cost, among those of the others. Where that cannot be read, the verdict stands alone. */
export function AmongOthers({ id }: { id: string }) {
  const { data } = useQuery(spreadQuery(id));
  if (!data) return null;
  const { others, timeMs, memoryKiB } = data;
  if (timeMs.bins.length === 0) return <p className={classes.few}>{fewWords(others)}</p>;
  return (
    <section aria-label="Compared with others" className={classes.spreads} data-testid="spread">
      <One label="Time of the slowest case" spread={timeMs} words={time} />
      <One label="Memory of the largest case" spread={memoryKiB} words={memory} />
    </section>
  );
}

function fewWords(others: number): string {
  if (others === 0) return 'You are the first to solve this version of the problem.';
  return `${plural(others, 'other')} solved this version so far: too few to compare with.`;
}

type Props = { label: string; spread: CostSpread; words: CostWords };

function One({ label, spread, words }: Props) {
  const compared = spreadWords(spread, words);
  return (
    <figure className={classes.spread}>
      <h3 className={classes.label}>{label}</h3>
      <SpreadChart label={label} spread={spread} format={words.format} />
      <figcaption className={classes.words}>
        {compared && <strong>{compared}</strong>} {noiseWords(spread, words.format)}
      </figcaption>
    </figure>
  );
}
