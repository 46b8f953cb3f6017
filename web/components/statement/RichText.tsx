import 'katex/dist/katex.min.css';
import classes from './RichText.module.css';

/** A text that the server has rendered and vouches for. */
export function RichText({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered from our own packages, without raw HTML
  return <div className={classes.text} dangerouslySetInnerHTML={{ __html: html }} />;
}
