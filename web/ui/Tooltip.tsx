import { type CSSProperties, type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import classes from './Tooltip.module.css';

const openDelayMs = 400;
const gapPx = 6;

type Props = { label: ReactNode; children: ReactNode };

/** Words for what is pointed at or has the focus. A help for the eye: a control has its name without it. */
export function Tooltip({ label, children }: Props) {
  const [place, setPlace] = useState<CSSProperties | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hide = () => {
    clearTimeout(timer.current);
    setPlace(null);
  };
  const show = ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
    clearTimeout(timer.current);
    const anchor = currentTarget.firstElementChild;
    timer.current = setTimeout(
      () => anchor && setPlace(placeBy(anchor.getBoundingClientRect())),
      openDelayMs,
    );
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is inside is the control
    <span
      className={classes.anchor}
      onPointerEnter={show}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={(event) => event.target.matches(':focus-visible') && show(event)}
      onBlur={hide}
      onKeyDown={hide}
    >
      {children}
      {place &&
        createPortal(
          <span className={classes.tip} style={place} aria-hidden>
            {label}
          </span>,
          document.body,
        )}
    </span>
  );
}

/** Below, or above where there is no room; from the nearer side, so that it never leaves the window. */
function placeBy({ left, right, top, bottom }: DOMRect): CSSProperties {
  const room = 48;
  const across = left + right < innerWidth ? { left } : { right: innerWidth - right };
  const along = bottom + room < innerHeight ? { top: bottom + gapPx } : { bottom: innerHeight - top + gapPx };
  return { ...across, ...along };
}
