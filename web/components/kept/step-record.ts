import { fingerprint } from '#contract/fingerprint.ts';
import type { TextStorage } from './text-keeper.ts';

/** The last time that this browser and the server had the same text, and what was sent since without an answer. */
export type Step = {
  revision: number;
  /** Fingerprint of that text. */
  text: string;
  /** Fingerprints: what the server has may be one of these, and is then no change of somebody else's. */
  sent: string[];
};

/** The step as all tabs share it. Where the browser keeps nothing it lives as long as the page. */
export class StepRecord {
  readonly key: string;
  #first: Step;
  #storage: TextStorage;
  #unstored: Step | null = null;

  constructor(key: string, initial: string, storage: TextStorage) {
    this.key = key;
    this.#first = { revision: 0, text: fingerprint(initial), sent: [] };
    this.#storage = storage;
  }

  read(): Step {
    if (this.#unstored) return this.#unstored;
    try {
      const stored = this.#storage.getItem(this.key);
      return stored === null ? this.#first : (JSON.parse(stored) as Step);
    } catch {
      return this.#first;
    }
  }

  /**
   * @param textIsStored Whether the text itself is in this storage. A step that is ahead of it would make an old text
   * look like a new one after a reload, and send it over the newer one.
   */
  write(step: Step, textIsStored: boolean): void {
    this.#unstored = step;
    if (!textIsStored) return;
    try {
      this.#storage.setItem(this.key, JSON.stringify(step));
      this.#unstored = null;
    } catch {
      // Full: it is remembered here instead.
    }
  }
}
