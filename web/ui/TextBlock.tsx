import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import classes from './TextBlock.module.css';

/** A megabyte of input would stop the page; what is needed is nearly always at the beginning. */
const shownAtFirst = 2000;

type Props = { label: string; text: string; marked?: ReactNode };

/** A labelled text in the code font. `marked` stands for the text where it is short enough to be shown whole. */
export function TextBlock({ label, text, marked }: Props) {
  const [all, setAll] = useState(false);
  const cut = !all && text.length > shownAtFirst;
  return (
    <figure className={classes.block}>
      <figcaption className={classes.label}>{label}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <pre className={classes.text} tabIndex={0}>
        {cut ? text.slice(0, shownAtFirst) : (marked ?? (text === '' ? ' ' : text))}
        {cut && '…'}
      </pre>
      {cut && (
        <Button size="compact-xs" variant="subtle" onClick={() => setAll(true)}>
          Show all {text.length.toLocaleString()} characters
        </Button>
      )}
    </figure>
  );
}
