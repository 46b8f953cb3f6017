import { useState } from 'react';
import { HelpState } from '../../editor/python-help/help-state.ts';

export function useHelpState(): HelpState {
  const [help] = useState(() => new HelpState(browserStorage()));
  return help;
}

/** Where storage is blocked even naming it throws. */
function browserStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
