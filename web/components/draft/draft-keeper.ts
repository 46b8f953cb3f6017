export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type Draft = {
  source: string;
  /** What another tab has made of this problem, until the learner chose between the two. */
  theirs: string | null;
  /** False where the browser would not keep it (storage full or blocked). */
  kept: boolean;
  /** Counts the times that the source was replaced other than by typing: only then must the editor follow. */
  replacements: number;
};

/**
 * The learner's code for one problem. Every change is kept at once in the browser's local storage, which all
 * tabs share. When another tab changed it too, this tab's code goes to its own session storage until the
 * learner has chosen: neither version is ever lost silently, not even by a reload.
 */
export class DraftKeeper {
  readonly key: string;
  #starter: string;
  #shared: DraftStorage;
  #ownTab: DraftStorage;
  #draft: Draft;
  #listeners = new Set<() => void>();

  constructor(slug: string, starter: string, shared: DraftStorage, ownTab: DraftStorage) {
    this.key = `touchstone:draft:${slug}`;
    this.#starter = starter;
    this.#shared = shared;
    this.#ownTab = ownTab;
    this.#draft = this.#load();
  }

  snapshot = (): Draft => this.#draft;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The learner typed: the editor has this text already. */
  edit(source: string): void {
    if (source !== this.#draft.source) this.#set(source, this.#draft.theirs);
  }

  /** Another text takes the place of the learner's: the editor must follow. */
  replace(source: string): void {
    this.#set(source, this.#draft.theirs, this.#draft.replacements + 1);
  }

  /** Another tab has changed the shared draft, or removed it (null). */
  hear(stored: string | null): void {
    this.#set(this.#draft.source, stored ?? this.#starter);
  }

  keepMine(): void {
    this.#set(this.#draft.source, null);
  }

  takeTheirs(): void {
    this.#set(this.#draft.theirs ?? this.#draft.source, null, this.#draft.replacements + 1);
  }

  #set(source: string, theirs: string | null, replacements = this.#draft.replacements): void {
    const conflict = theirs === source ? null : theirs;
    this.#draft = { source, theirs: conflict, kept: this.#store(source, conflict !== null), replacements };
    for (const listener of this.#listeners) listener();
  }

  #store(source: string, inConflict: boolean): boolean {
    try {
      if (inConflict) this.#ownTab.setItem(this.key, source);
      else {
        this.#shared.setItem(this.key, source);
        this.#ownTab.removeItem(this.key);
      }
      return true;
    } catch {
      return false;
    }
  }

  #load(): Draft {
    try {
      const stored = this.#shared.getItem(this.key) ?? this.#starter;
      const mine = this.#ownTab.getItem(this.key) ?? stored;
      return { source: mine, theirs: mine === stored ? null : stored, kept: true, replacements: 0 };
    } catch {
      return { source: this.#starter, theirs: null, kept: false, replacements: 0 };
    }
  }
}
