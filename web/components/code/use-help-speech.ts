import { useEffect, useRef } from 'react';
import type { Help } from '../../editor/python-help/help-state.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { helpSummary } from './help-words.ts';

/** Trouble is said once, however often a worker is started again; that it is gone is seen. */
export function useHelpSpeech(help: Help): void {
  const announce = useAnnounce();
  const said = useRef(new Set<string>());
  const { state, words } = helpSummary(help);
  useEffect(() => {
    if (state !== 'restarting' && state !== 'failed') return;
    if (said.current.has(state)) return;
    said.current.add(state);
    announce(words);
  }, [announce, state, words]);
}
