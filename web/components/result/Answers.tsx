import { Fragment } from 'react';
import type { CaseDetail } from '#contract/events.ts';
import { DiffBlocks } from '../../ui/DiffBlocks.tsx';
import { TextBlock } from '../../ui/TextBlock.tsx';
import { Drawing } from '../drawing/Drawing.tsx';
import { returnedType } from '../drawing/picture.ts';
import { useSolve } from '../solve/SolveContext.ts';
import classes from './Answers.module.css';
import { CallTable } from './CallTable.tsx';
import { callTable } from './call-table.ts';
import { OwnState } from './OwnState.tsx';

/** The input, and what came of it beside what should have. */
export function Answers({ detail }: { detail: CaseDetail }) {
  const { problem } = useSolve();
  const { input, expected, actual, state } = detail;
  const rows = input.ops !== undefined && expected !== null ? callTable(input.ops, expected, actual) : null;
  if (rows) return <CallTable rows={rows} state={state} />;
  const got = gotLabel(input);
  const typeOf = (field: string) => problem.inputFields.find(({ name }) => name === field)?.type ?? '';
  const returned = returnedType(problem.signature);
  return (
    <>
      <div className={classes.inputs}>
        {Object.entries(input).map(([field, text]) => (
          <Fragment key={field}>
            <TextBlock label={inputLabel(field)} text={text} />
            <Drawing label={inputLabel(field)} type={typeOf(field)} text={text} />
          </Fragment>
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
      {state !== undefined && <OwnState text={state} />}
      <div className={classes.drawings}>
        {expected !== null && <Drawing label="Expected" type={returned} text={expected} other={actual} />}
        {actual !== null && <Drawing label={got} type={returned} text={actual} other={expected} />}
      </div>
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
