import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { CopyButton } from '../../ui/CopyButton.tsx';
import classes from './RichText.module.css';

type Code = { key: number; host: HTMLElement; text: string };

/** A text that the server has rendered from a problem package, without raw HTML: safe to insert as it is. */
export function RichText({ html }: { html: string }) {
  const root = useRef<HTMLDivElement>(null);
  const [codes, setCodes] = useState<Code[]>([]);
  useLayoutEffect(() => {
    const found = [...(root.current?.querySelectorAll('pre') ?? [])].map(withCopyButton);
    setCodes(found);
    return () => {
      for (const { host } of found) host.remove();
    };
  }, [html]);
  return (
    <>
      <div ref={root} className={classes.text} dangerouslySetInnerHTML={{ __html: html }} />
      {codes.map(({ key, host, text }) => createPortal(<CopyButton text={text} />, host, key))}
    </>
  );
}

/** A place for the button, before the code, so that both are met in this order. */
function withCopyButton(pre: HTMLPreElement, key: number): Code {
  const host = document.createElement('div');
  host.className = classes.copy ?? '';
  pre.before(host);
  // What scrolls must be reached by keyboard.
  if (pre.scrollWidth > pre.clientWidth) pre.tabIndex = 0;
  return { key, host, text: (pre.textContent ?? '').replace(/\n$/, '') };
}
