import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { CaseResult } from '#contract/events.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { formatMemory, formatTime } from '../../ui/format.ts';
import { TextBlock } from '../../ui/TextBlock.tsx';
import { useSolve } from '../solve/SolveContext.ts';
import { VerdictLabel } from '../verdict/VerdictLabel.tsx';
import { Answers } from './Answers.tsx';
import classes from './CaseDetails.module.css';
import { caseAsText } from './case-text.ts';
import { FaultView } from './FaultView.tsx';

type Props = {
  result: CaseResult;
  /** What the verdict said already, not to be said twice. */
  said: string | null;
  interactive: boolean;
};

export function CaseDetails({ result, said, interactive }: Props) {
  const { detail, fault, message, size } = result;
  return (
    <article className={classes.details} aria-label={`Case ${result.ordinal}`} data-testid="case-details">
      <header className={classes.head}>
        <h3 className={classes.name}>{result.name}</h3>
        <VerdictLabel verdict={result.verdict} label={result.verdict === 'accepted' ? 'Passed' : undefined} />
        <span className={classes.cost}>
          {formatTime(result.cpuMs)} CPU, {formatTime(result.wallMs)} in all, {formatMemory(result.memoryKiB)}
        </span>
        {detail && <CaseActions result={result} interactive={interactive} />}
      </header>
      {message && !said?.includes(message) && <p className={classes.message}>{message}</p>}
      {size && (
        <p className={classes.message}>
          Size of this case: <strong>{size}</strong>.
        </p>
      )}
      {fault && <FaultView fault={fault} interactive={interactive} />}
      {detail ? <Detail detail={detail} /> : <Hidden result={result} />}
    </article>
  );
}

function CaseActions({ result, interactive }: { result: CaseResult; interactive: boolean }) {
  const { cases, tabs } = useSolve();
  const { detail, name } = result;
  const add = () => {
    cases.adopt(detail?.input ?? {}, name);
    tabs.show('cases');
  };
  return (
    <span className={classes.actions}>
      <CopyButton text={caseAsText(result)} />
      {interactive && result.detail && (
        <Button size="compact-xs" variant="default" leftSection={<IconPlus size={13} />} onClick={add}>
          Add to my cases
        </Button>
      )}
    </span>
  );
}

function Detail({ detail }: { detail: NonNullable<CaseResult['detail']> }) {
  return (
    <>
      <Answers detail={detail} />
      {detail.stdout !== '' && <TextBlock label="Printed (stdout)" text={detail.stdout} />}
      {detail.stderr !== '' && <TextBlock label="Printed (stderr)" text={detail.stderr} />}
    </>
  );
}

function Hidden({ result }: { result: CaseResult }) {
  return (
    <p className={classes.hidden}>
      The input of this case is not shown. It is case {result.ordinal}, in the group{' '}
      <strong>{result.group}</strong>.
    </p>
  );
}
