import { useEffect, useEffectEvent } from 'react';
import { type Bindings, type Command, commandOf, useKeyBindings } from './key-bindings.ts';
import { comboOf, isTyped } from './key-combo.ts';
import type { Solve } from './SolveContext.ts';
import type { TabName } from './tabs.ts';

type Actions = Pick<Solve, 'run' | 'submit' | 'save' | 'tabs' | 'editor'> & { help: () => void };

/** The page's keys. Listened to while capturing, so that the editor does not take them first. */
export function useSolveKeys(actions: Actions): void {
  const bindings = useKeyBindings();
  const act = useEffectEvent((event: KeyboardEvent) => {
    const command = commandFor(event, bindings);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    perform(command, actions);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => act(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

function commandFor(event: KeyboardEvent, bindings: Bindings): Command | null {
  const combo = comboOf(event);
  const command = combo === null ? null : commandOf(bindings, combo);
  if (combo === null || command === null) return null;
  if (isTyped(combo) && isTyping(event.target)) return null;
  // Whatever is open: nobody wants the browser's own dialog for saving a page.
  if (command !== 'save' && document.querySelector('dialog[open]')) return null;
  return command;
}

function perform(command: Command, actions: Actions): void {
  switch (command) {
    case 'run':
    case 'submit':
    case 'save':
    case 'help':
      actions[command]();
      return;
    case 'marker':
      actions.editor.current?.nextMarker();
      return;
    default:
      openTab(command.slice('tab-'.length) as TabName, actions);
  }
}

function openTab(tab: TabName, { tabs, editor }: Actions): void {
  tabs.show(tab);
  if (tab === 'code') editor.current?.focus();
  // The tab itself gets the focus, so that Tab goes on into what it shows.
  else focusTab(tab);
}

/** A pane that was folded takes a few frames until its tabs are there. */
const mostFrames = 30;

function focusTab(tab: TabName, frames = mostFrames): void {
  requestAnimationFrame(() => {
    const label = document.querySelector<HTMLElement>(`[data-tab="${tab}"]`);
    if (label) label.focus();
    else if (frames > 0) focusTab(tab, frames - 1);
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest('.monaco-editor') !== null || target.matches('input, textarea, select');
}
