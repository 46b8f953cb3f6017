import { useEffect } from 'react';
import type { Editor } from '../create-editor.ts';
import type { HelpState } from './help-state.ts';

/** Python help for the editor, once that can be typed in: it comes in chunks of its own, and never in the way. */
export function usePythonHelp(instance: Editor | null, prelude: string | null, help: HelpState): void {
  useEffect(() => {
    if (!instance) return;
    let stop = () => {};
    let wanted = true;
    const start = async () => {
      const { startPythonHelp } = await import('./python-help.ts');
      if (!wanted) return;
      const running = startPythonHelp(instance, prelude, help);
      stop = () => running[Symbol.dispose]();
    };
    const unschedule = whenIdle(() => void start().catch(() => help.fail()));
    return () => {
      wanted = false;
      unschedule();
      stop();
    };
  }, [instance, prelude, help]);
}

const longestWaitMs = 1000;

/** Safari has no idle callbacks; a moment later is nearly as good. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, longestWaitMs);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: longestWaitMs });
  return () => cancelIdleCallback(handle);
}
