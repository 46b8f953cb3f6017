import type { Verdict } from '#contract/verdict.ts';
import tones from './tones.module.css';
import { VerdictIcon } from './VerdictIcon.tsx';
import classes from './VerdictLabel.module.css';
import { verdictWords } from './verdict-words.ts';

export function VerdictLabel({ verdict, label }: { verdict: Verdict; label?: string | undefined }) {
  const words = verdictWords[verdict];
  return (
    <span className={`${tones.tone} ${classes.label}`} data-tone={words.tone}>
      <VerdictIcon verdict={verdict} size={15} />
      {label ?? words.label}
    </span>
  );
}
