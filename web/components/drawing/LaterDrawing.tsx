import { lazy, Suspense } from 'react';
import type { DrawingProps } from './Drawing.tsx';
import { drawnAs } from './drawn-as.ts';

// Most problems have nothing to draw. Where it cannot be fetched the text says the same.
const Drawing = lazy(() =>
  import('./Drawing.tsx').then(
    ({ Drawing: loaded }) => ({ default: loaded }),
    () => ({ default: () => null }),
  ),
);

/** A drawing whose code is fetched with the first value that has one. */
export function LaterDrawing(props: DrawingProps) {
  return <Suspense>{drawnAs(props.type) && <Drawing {...props} />}</Suspense>;
}
