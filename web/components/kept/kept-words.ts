import type { SyncState } from './sync-state.ts';

/** How safe a text is, in words; `isKept` is whether this browser has it. */
export function keptWords({ at }: SyncState, isKept: boolean): string {
  switch (at) {
    case 'server':
      return 'Saved';
    case 'under-way':
      return 'Saving…';
    case 'browser':
      return isKept ? 'Saved in this browser' : 'Not saved: this browser keeps no drafts';
  }
}
