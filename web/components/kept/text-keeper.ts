export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was made of the same text elsewhere: in another tab of this browser, or where the server has it from. */
export type Theirs = { text: string; from: 'tab' | 'server' };

export type Held = {
  text: string;
  /** The other version, until the learner chose between the two. */
  theirs: Theirs | null;
  /** False where the browser would not keep it (storage full or blocked). */
  kept: boolean;
  /** Counts the times that the text was replaced other than by typing: only then must an editor follow. */
  replacements: number;
};

/**
 * A text that the learner writes: the code for one problem, or the notes. Every change is kept at once in the
 * browser's local storage, which all tabs share. When another tab changed it too, this tab's text goes to its own
 * session storage until the learner has chosen; what the server offers is safe there. So neither version is ever
 * lost silently, not even by a reload.
 */
export class TextKeeper {
  readonly key: string;
  readonly initial: string;
  #shared: TextStorage;
  #ownTab: TextStorage;
  #held: Held;
  #listeners = new Set<() => void>();

  constructor(key: string, initial: string, shared: TextStorage, ownTab: TextStorage) {
    this.key = key;
    this.initial = initial;
    this.#shared = shared;
    this.#ownTab = ownTab;
    this.#held = this.#load();
  }

  snapshot = (): Held => this.#held;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The learner typed: the editor has this text already. */
  edit(text: string): void {
    if (text !== this.#held.text) this.#set(text, this.#held.theirs);
  }

  /** Another text takes the place of the learner's: the editor must follow. */
  replace(text: string): void {
    this.#set(text, this.#held.theirs, this.#held.replacements + 1);
  }

  /** Another tab has changed the shared text, or removed it (null). */
  hear(stored: string | null): void {
    this.#set(this.#held.text, { text: stored ?? this.initial, from: 'tab' });
  }

  /** The server has another version, and both were changed since they were the same. */
  offer(text: string): void {
    this.#set(this.#held.text, { text, from: 'server' });
  }

  keepMine(): void {
    this.#set(this.#held.text, null);
  }

  takeTheirs(): void {
    this.#set(this.#held.theirs?.text ?? this.#held.text, null, this.#held.replacements + 1);
  }

  #set(text: string, theirs: Theirs | null, replacements = this.#held.replacements): void {
    const conflict = theirs?.text === text ? null : theirs;
    this.#held = { text, theirs: conflict, kept: this.#store(text, conflict?.from === 'tab'), replacements };
    for (const listener of this.#listeners) listener();
  }

  #store(text: string, toOwnTab: boolean): boolean {
    try {
      if (toOwnTab) this.#ownTab.setItem(this.key, text);
      else {
        this.#shared.setItem(this.key, text);
        this.#ownTab.removeItem(this.key);
      }
      return true;
    } catch {
      return false;
    }
  }

  #load(): Held {
    try {
      const stored = this.#shared.getItem(this.key) ?? this.initial;
      const mine = this.#ownTab.getItem(this.key) ?? stored;
      const theirs: Theirs | null = mine === stored ? null : { text: stored, from: 'tab' };
      return { text: mine, theirs, kept: true, replacements: 0 };
    } catch {
      return { text: this.initial, theirs: null, kept: false, replacements: 0 };
    }
  }
}
