import type { SubmissionSummary } from '#contract/submissions.ts';
import { formatMemory, formatMoment, formatTime } from '../../ui/format.ts';
import { cancelledWords } from '../result/cancelled-words.ts';
import { headlineOf } from '../result/verdict-speech.ts';
import { VerdictLabel } from '../verdict/VerdictLabel.tsx';
import { hasFigures } from '../verdict/verdict-words.ts';
import classes from './SubmissionTable.module.css';

type Props = { submissions: SubmissionSummary[]; onView: (id: string) => void };

export function SubmissionTable({ submissions, onView }: Props) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Verdict</th>
          <th scope="col">Passed</th>
          <th scope="col" className={classes.extra}>
            Time
          </th>
          <th scope="col" className={classes.extra}>
            Memory
          </th>
          <th scope="col">When</th>
        </tr>
      </thead>
      <tbody>
        {submissions.map((submission) => (
          <Row key={submission.id} submission={submission} onView={onView} />
        ))}
      </tbody>
    </table>
  );
}

/** What stands in the place of a verdict. */
const standing: Record<SubmissionSummary['status'], string> = {
  queued: 'In the queue',
  running: 'Being judged',
  done: 'Judged',
  cancelled: cancelledWords.title,
};

function Row({ submission, onView }: { submission: SubmissionSummary; onView: (id: string) => void }) {
  const { id, mode, outcome, createdAt } = submission;
  const figures = outcome && hasFigures(outcome) ? outcome : null;
  return (
    <tr>
      <td>
        <span className={classes.verdict}>
          <button type="button" className={classes.open} onClick={() => onView(id)}>
            {outcome ? (
              <VerdictLabel
                verdict={outcome.verdict}
                refused={outcome.refused}
                label={headlineOf(mode, outcome)}
              />
            ) : (
              <span>{standing[submission.status]}</span>
            )}
          </button>
          {mode === 'run' && <span className={classes.mode}>run</span>}
        </span>
      </td>
      <td>{figures && `${figures.passed}/${figures.total}`}</td>
      <td className={classes.extra}>{figures && formatTime(figures.cpuMs)}</td>
      <td className={classes.extra}>{figures && formatMemory(figures.memoryKiB)}</td>
      <td>
        <time dateTime={createdAt} className={classes.when}>
          {formatMoment(new Date(createdAt))}
        </time>
      </td>
    </tr>
  );
}
