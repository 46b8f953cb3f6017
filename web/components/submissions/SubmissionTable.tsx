import type { SubmissionSummary } from '#contract/submissions.ts';
import { formatMemory, formatMoment, formatTime } from '../../ui/format.ts';
import { cancelledWords } from '../result/cancelled-words.ts';
import { headlineOf } from '../result/verdict-speech.ts';
import { VerdictLabel } from '../verdict/VerdictLabel.tsx';
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
      <td>{outcome && !outcome.refused ? `${outcome.passed}/${outcome.total}` : ''}</td>
      <td className={classes.extra}>{outcome ? formatTime(outcome.cpuMs) : ''}</td>
      <td className={classes.extra}>{outcome ? formatMemory(outcome.memoryKiB) : ''}</td>
      <td>
        <time dateTime={createdAt}>{formatMoment(new Date(createdAt))}</time>
      </td>
    </tr>
  );
}
