import classes from './SourceListing.module.css';

/** A source to be read, with its line numbers; a second editor would only invite typing into it. */
export function SourceListing({ source }: { source: string }) {
  const lines = source.replace(/\n$/, '').split('\n');
  return (
    <figure className={classes.frame} aria-label="Submitted code">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <pre className={classes.listing} tabIndex={0}>
        {lines.map((line, index) => (
          <span key={index} className={classes.line}>
            {line}
            {'\n'}
          </span>
        ))}
      </pre>
    </figure>
  );
}
