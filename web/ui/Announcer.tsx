import { VisuallyHidden } from '@mantine/core';
import { createContext, type ReactNode, use, useState } from 'react';

const AnnounceContext = createContext<(message: string) => void>(() => {});

/** A polite live region for the whole app: says what a sighted person sees happen. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ message: '', count: 0 });
  const [announce] = useState(
    () => (message: string) => setSaid((before) => ({ message, count: before.count + 1 })),
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden role="status" aria-live="polite" data-testid="announcer">
        {/* A new element each time, so that the same words are spoken again. */}
        <span key={said.count}>{said.message}</span>
      </VisuallyHidden>
    </AnnounceContext>
  );
}

export function useAnnounce(): (message: string) => void {
  return use(AnnounceContext);
}
