import { useEffect, useEffectEvent } from 'react';
import type { Solve } from './SolveContext.ts';
import { allTabs } from './tabs.ts';

type Actions = Pick<Solve, 'run' | 'submit' | 'save' | 'tabs' | 'editor'> & { help: () => void };

/** The page's keys. Listened to while capturing, so that the editor does not take them first. */
export function useSolveKeys(actions: Actions): void {
  const act = useEffectEvent((event: KeyboardEvent) => {
    const action = actionOf(event, actions);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => act(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

function actionOf(event: KeyboardEvent, actions: Actions): (() => void) | null {
  const mod = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (mod && event.key.toLowerCase() === 's') return actions.save;
  if (document.querySelector('[role="dialog"][aria-modal="true"]')) return null;
  if (mod && (event.key === "'" || event.code === 'Quote')) return actions.run;
  if (mod && event.key === 'Enter') return actions.submit;
  if (event.altKey && !event.ctrlKey && !event.metaKey && /^Digit[1-7]$/.test(event.code)) {
    return () => openTab(Number(event.code.at(-1)), actions);
  }
  if (event.key === 'F8' && !inEditor(event.target)) return () => actions.editor.current?.nextMarker();
  if (event.key === '?' && !isTyping(event.target)) return actions.help;
  return null;
}

function openTab(digit: number, { tabs, editor }: Actions): void {
  const tab = allTabs[digit - 1];
  if (!tab) return;
  tabs.show(tab);
  if (tab === 'code') editor.current?.focus();
  // The tab itself gets the focus, so that Tab goes on into what it shows.
  else requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-tab="${tab}"]`)?.focus());
}

function isTyping(target: EventTarget | null): boolean {
  return inEditor(target) || (target instanceof HTMLElement && target.matches('input, textarea, select'));
}

function inEditor(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('.monaco-editor') !== null;
}
