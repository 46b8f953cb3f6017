/** `types` is what the language server does, `lint` what Ruff does. */
export const parts = ['types', 'lint'] as const;
export type Part = (typeof parts)[number];

export type PartState = 'off' | 'waiting' | 'loading' | 'ready' | 'restarting' | 'failed';

export type Help = Readonly<Record<Part, { wanted: boolean; state: PartState }>>;

type Kept = Pick<Storage, 'getItem' | 'setItem'>;
const key = 'touchstone:python-help';

/** What the learner wants of Python help, kept in the browser, and how far it is. */
export class HelpState {
  #help: Help;
  #kept: Kept | null;
  #listeners = new Set<() => void>();

  constructor(kept: Kept | null) {
    this.#kept = kept;
    const off = new Set(readOff(kept));
    this.#help = { types: initial(!off.has('types')), lint: initial(!off.has('lint')) };
  }

  snapshot = (): Help => this.#help;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  choose(part: Part, wanted: boolean): void {
    this.#set(part, { wanted, state: wanted ? 'waiting' : 'off' });
    const off = parts.filter((one) => !this.#help[one].wanted);
    try {
      this.#kept?.setItem(key, JSON.stringify({ off }));
    } catch {
      // Storage is full or blocked: the choice holds for as long as the page does.
    }
  }

  report(part: Part, state: PartState): void {
    const { wanted } = this.#help[part];
    if (wanted) this.#set(part, { wanted, state });
  }

  /** The chunk that does it all could not be had. */
  fail(): void {
    for (const part of parts) this.report(part, 'failed');
  }

  #set(part: Part, to: Help[Part]): void {
    this.#help = { ...this.#help, [part]: to };
    for (const listener of this.#listeners) listener();
  }
}

function initial(wanted: boolean): Help[Part] {
  return { wanted, state: wanted ? 'waiting' : 'off' };
}

/** What is kept may be of another version, or anybody's: whatever cannot be read means that all is on. */
function readOff(kept: Kept | null): string[] {
  try {
    const { off } = JSON.parse(kept?.getItem(key) ?? '{}');
    return Array.isArray(off) ? off : [];
  } catch {
    return [];
  }
}
