import type { CaseDetail } from '#contract/events.ts';
import { DiffBlocks } from '../../ui/DiffBlocks.tsx';
import { TextBlock } from '../../ui/TextBlock.tsx';
import classes from './Answers.module.css';
import { CallTable } from './CallTable.tsx';
import { callTable } from './call-table.ts';

/** The input, and what came of it beside what should have. */
export function Answers({ detail }: { detail: CaseDetail }) {
  const { input, expected, actual } = detail;
  const rows = input.ops !== undefined && expected !== null ? callTable(input.ops, expected, actual) : null;
  if (rows) return <CallTable rows={rows} />;
  const got = gotLabel(input);
  return (
    <>
      <div className={classes.inputs}>
        {Object.entries(input).map(([field, text]) => (
          <TextBlock key={field} label={inputLabel(field)} text={text} />
        ))}
      </div>
      {expected !== null && actual !== null ? (
        <DiffBlocks left={{ label: 'Expected', text: expected }} right={{ label: got, text: actual }} />
      ) : (
        <>
          {expected !== null && <TextBlock label="Expected" text={expected} />}
          {actual !== null && <TextBlock label={got} text={actual} />}
        </>
      )}
    </>
  );
}

function gotLabel({ stdin, interactor }: CaseDetail['input']): string {
  if (interactor !== undefined) return 'Conversation (> your program, < the judge)';
  return stdin === undefined ? 'Got' : 'Printed';
}

function inputLabel(field: string): string {
  if (field === 'ops') return 'Calls';
  if (field === 'interactor') return 'Case';
  return field === 'stdin' ? 'Standard input' : `Input ${field}`;
}
