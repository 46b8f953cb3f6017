import classes from './KeptState.module.css';
import { keptWords } from './kept-words.ts';
import type { Kept } from './make-kept.ts';
import { useHeld, useSyncState } from './use-kept.ts';

/** Says where the newest change is safe. Quiet while all is well. */
export function KeptState({ kept, untouched }: { kept: Kept; untouched: string }) {
  const state = useSyncState(kept);
  const isKept = useHeld(kept, (now) => now.kept);
  const isInitial = useHeld(kept, (now) => now.text === kept.keeper.initial);
  const isLost = state.at === 'browser' && !isKept;
  const words = isInitial && state.at === 'server' ? untouched : keptWords(state, isKept);
  const all = state.why === null ? words : `${words}. ${state.why}`;
  return (
    <span className={classes.state} data-lost={isLost} title={all} data-testid={`${kept.kind}-state`}>
      {all}
    </span>
  );
}
