import type { Verdict } from '#contract/verdict.ts';
import tones from './tones.module.css';
import { VerdictIcon } from './VerdictIcon.tsx';
import classes from './VerdictLabel.module.css';
import { wordsOf } from './verdict-words.ts';

type Props = { verdict: Verdict; refused?: true | undefined; label?: string | undefined };

export function VerdictLabel({ verdict, refused, label }: Props) {
  const words = wordsOf({ verdict, refused });
  return (
    <span className={`${tones.tone} ${classes.label}`} data-tone={words.tone}>
      <VerdictIcon verdict={verdict} refused={refused} size={15} />
      {label ?? words.label}
    </span>
  );
}
