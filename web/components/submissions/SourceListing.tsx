import classes from './SourceListing.module.css';

/** A source to be read, with its line numbers; a second editor would only invite typing into it. */
export function SourceListing({ source }: { source: string }) {
  const lines = source.replace(/\n$/, '').split('\n');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <pre className={classes.listing} tabIndex={0} role="region" aria-label="Submitted code">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
        <span key={index} className={classes.line}>
          {line}
          {'\n'}
        </span>
      ))}
    </pre>
  );
}
