import { fingerprint } from '#contract/fingerprint.ts';
import type { KeepText, KeptText } from '#contract/kept.ts';
import { type ApiFailure, NetworkFailure } from '../../../api/failures.ts';
import type { SaveAnswer } from '../../../api/kept.ts';

/** Keeps one text as the server does; what comes can be made to fail, before or after it has arrived. */
export class AServer {
  kept: KeptText = { text: null, revision: 0, updatedAt: null };
  saves: KeepText[] = [];
  /** Those that are to outlive the page. */
  lasting: string[] = [];
  fails: 'before' | 'after' | null = null;
  refuses: ApiFailure | null = null;
  asked = 0;
  #held: Promise<void> | null = null;

  fetch = async (): Promise<KeptText> => {
    this.asked += 1;
    const { kept } = this;
    await this.#held;
    if (this.fails) throw new NetworkFailure(null);
    return kept;
  };

  save = (change: KeepText, keepalive: boolean): Promise<SaveAnswer> => this.take(change, keepalive);

  take = async (change: KeepText, keepalive: boolean): Promise<SaveAnswer> => {
    this.saves.push(change);
    if (keepalive) this.lasting.push(change.text);
    await this.#held;
    if (this.fails === 'before') throw new NetworkFailure(null);
    if (this.refuses) throw this.refuses;
    const isStale =
      change.basedOn !== this.kept.revision &&
      change.text !== this.kept.text &&
      !change.unanswered?.includes(fingerprint(this.kept.text ?? ''));
    if (!isStale && change.text !== this.kept.text) this.write(change.text);
    if (this.fails === 'after') throw new NetworkFailure(null);
    return isStale ? { kind: 'stale', kept: this.kept } : { kind: 'saved', mark: this.kept };
  };

  write(text: string): void {
    this.kept = { text, revision: this.kept.revision + 1, updatedAt: '2026-01-01T00:00:00Z' };
  }

  /** Answers wait until the returned function is called. */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#held = promise;
    return () => {
      this.#held = null;
      resolve();
    };
  }
}
