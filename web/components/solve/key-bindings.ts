import { useSyncExternalStore } from 'react';
import type { KeyCombo } from './key-combo.ts';
import { allTabs, type TabName, tabLabels } from './tabs.ts';

export type Command = 'run' | 'submit' | 'save' | 'marker' | 'help' | `tab-${TabName}`;

export type Bindings = Readonly<Record<Command, KeyCombo>>;

const tabs = allTabs.map((tab, index) => [`tab-${tab}`, `Alt ${index + 1}`] as const);

export const defaultBindings = {
  run: "Mod '",
  submit: 'Mod Enter',
  save: 'Mod S',
  marker: 'F8',
  help: '?',
  ...Object.fromEntries(tabs),
} as Bindings;

export const commandWords = {
  run: 'Run on the cases',
  submit: 'Submit',
  save: 'Save draft and notes (never submits)',
  marker: 'Go to the next marked line',
  ...Object.fromEntries(allTabs.map((tab) => [`tab-${tab}`, tabLabels[tab]])),
  help: 'This list',
} as Readonly<Record<Command, string>>;

export const commands = Object.keys(commandWords) as Command[];

export function commandOf(bindings: Bindings, combo: KeyCombo): Command | null {
  return commands.find((command) => bindings[command] === combo) ?? null;
}

const storageKey = 'touchstone:keys';
const listeners = new Set<() => void>();
let current: Bindings = withOwn(read());

/** The keys as this person wants them; the same in every component. */
export function useKeyBindings(): Bindings {
  return useSyncExternalStore(subscribe, () => current);
}

export function bind(command: Command, combo: KeyCombo): void {
  set({ ...current, [command]: combo });
}

export function resetBindings(): void {
  set(defaultBindings);
}

function set(next: Bindings): void {
  current = next;
  const own = Object.entries(next).filter(
    ([command, combo]) => defaultBindings[command as Command] !== combo,
  );
  try {
    localStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(own)));
  } catch {
    // Storage is blocked: they hold as long as the page.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): unknown {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '{}');
  } catch {
    return {};
  }
}

/** Only what is a command still: an older version may have had others. */
function withOwn(stored: unknown): Bindings {
  const own = Object.entries(stored ?? {}).filter(
    ([command, combo]) => command in defaultBindings && typeof combo === 'string',
  );
  return { ...defaultBindings, ...Object.fromEntries(own) };
}
