import classes from './RichText.module.css';

/** A text that the server has rendered from a problem package, without raw HTML: safe to insert as it is. */
export function RichText({ html }: { html: string }) {
  return <div className={classes.text} dangerouslySetInnerHTML={{ __html: html }} />;
}
