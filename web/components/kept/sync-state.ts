import type { CommonGround } from './common-ground.ts';
import type { Setbacks } from './setbacks.ts';
import type { TextKeeper } from './text-keeper.ts';

/** How safe the newest change is; `why` is what the server said of a text that it will not take. */
export type SyncState = { at: 'server' | 'under-way' | 'browser'; why: string | null };

export function howSafe(keeper: TextKeeper, ground: CommonGround, setbacks: Setbacks): SyncState {
  const { text, theirs } = keeper.snapshot();
  if (theirs !== null) return { at: 'browser', why: null };
  if (ground.isReached()) return { at: 'server', why: null };
  const why = setbacks.whyRefused(text);
  const isHeldUp = why !== null || setbacks.pauseMs !== null;
  return { at: isHeldUp ? 'browser' : 'under-way', why };
}

/** Tells those who listen, once for each change. */
export class ToldState {
  #state: SyncState;
  #listeners = new Set<() => void>();

  constructor(first: SyncState) {
    this.#state = first;
  }

  snapshot = (): SyncState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  tell(state: SyncState): void {
    if (state.at === this.#state.at && state.why === this.#state.why) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
