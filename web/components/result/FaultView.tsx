import type { Fault } from '#contract/events.ts';
import { useSolve } from '../solve/SolveContext.ts';
import classes from './FaultView.module.css';

/** An exception: what it was, and the way through the learner's own lines that led to it. */
export function FaultView({ fault, interactive }: { fault: Fault; interactive: boolean }) {
  return (
    <div className={classes.fault} data-testid="fault">
      <p className={classes.what}>
        <strong>{fault.type}</strong>
        {fault.message !== '' && <>: {fault.message}</>}
      </p>
      {fault.trace.length > 0 ? (
        <ol className={classes.trace}>
          {fault.trace.map((frame, index) => (
            <li key={index}>
              <LineLink line={frame.line} interactive={interactive} />
              {frame.function !== '<module>' && <span className={classes.function}>{frame.function}</span>}
              <code>{frame.code}</code>
            </li>
          ))}
        </ol>
      ) : (
        fault.line !== null && <LineLink line={fault.line} column={fault.column} interactive={interactive} />
      )}
    </div>
  );
}

type LinkProps = { line: number; column?: number | null; interactive: boolean };

function LineLink({ line, column, interactive }: LinkProps) {
  const { editor, tabs } = useSolve();
  if (!interactive) return <span className={classes.line}>Line {line}</span>;
  const go = () => {
    tabs.show('code');
    editor.current?.goTo(line, column ?? 1);
  };
  return (
    <button type="button" className={classes.line} onClick={go}>
      Line {line}
    </button>
  );
}
