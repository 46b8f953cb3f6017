import type { Help, Part, PartState } from '../../editor/python-help/help-state.ts';

export const partWords: Record<Part, { label: string; does: string }> = {
  types: {
    label: 'Types and completion',
    does: 'Suggestions, documentation, signatures, go to definition, rename (pyright).',
  },
  lint: { label: 'Mistakes and format', does: 'Likely mistakes, quick fixes, Format document (Ruff).' },
};

export const stateWords: Record<PartState, string> = {
  off: 'Off.',
  waiting: 'Loading…',
  loading: 'Loading…',
  ready: 'Ready.',
  restarting: 'Has stopped and is being started again.',
  failed: 'Could not be started. Switch it off and on to try again.',
};

export type Summary = { state: PartState; words: string };

/** The least that is to be said in one line: the worst of what is wanted, and nothing while all is well. */
export function helpSummary(help: Help): Summary {
  const states = Object.values(help).map(({ state }) => state);
  if (states.includes('failed')) return { state: 'failed', words: 'Python help has stopped' };
  if (states.includes('restarting')) return { state: 'restarting', words: 'Python help is starting again…' };
  if (states.includes('loading') || states.includes('waiting')) {
    return { state: 'loading', words: 'Python help is loading…' };
  }
  if (states.includes('ready')) return { state: 'ready', words: 'Python help is ready' };
  return { state: 'off', words: 'Python help is off' };
}
