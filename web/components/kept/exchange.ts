import type { KeepText, KeptText } from '#contract/kept.ts';
import type { SaveAnswer } from '../../api/kept.ts';
import type { CommonGround } from './common-ground.ts';

/** The server's end of a text. */
export type Remote = {
  fetch(): Promise<KeptText>;
  /** @param keepalive The request is to outlive the page. */
  save(change: KeepText, keepalive: boolean): Promise<SaveAnswer>;
};

/** What is said to the server of a text, and what comes of its answers. Two requests may be under way: the last one of a
 *  page does not wait. */
export class Exchange {
  #ground: CommonGround;
  #remote: Remote;
  #adopted: (before: string) => void;
  #heard = false;
  #outliving: string | null = null;

  /** @param adopted Told what a newer text of the server's took the place of. */
  constructor(ground: CommonGround, remote: Remote, adopted: (before: string) => void) {
    this.#ground = ground;
    this.#remote = remote;
    this.#adopted = adopted;
  }

  /** Whether the server has said what it has since the page was opened, or came back. */
  get hasHeard(): boolean {
    return this.#heard;
  }

  /** It was long ago. */
  forget(): void {
    this.#heard = false;
  }

  /** This text goes out, whatever becomes of the page. */
  isOutliving(text: string): boolean {
    return this.#outliving === text;
  }

  async ask(): Promise<void> {
    const before = this.#ground.revision;
    const kept = await this.#remote.fetch();
    // Another tab may have saved meanwhile: then this answer is older than what we have.
    if (this.#ground.revision === before) this.#meet(kept);
  }

  async save(text: string, outlives: boolean): Promise<void> {
    const before = this.#ground.revision;
    const answer = await this.#send(text, outlives);
    if (this.#ground.revision !== before) return;
    if (answer.kind === 'stale') this.#meet(answer.kept);
    else this.#ground.agree(answer.mark.revision, text);
  }

  async #send(text: string, outlives: boolean): Promise<SaveAnswer> {
    if (outlives) this.#outliving = text;
    try {
      return await this.#remote.save(this.#ground.sends(text), outlives);
    } finally {
      if (outlives && this.#outliving === text) this.#outliving = null;
    }
  }

  #meet(kept: KeptText): void {
    const met = this.#ground.meet(kept);
    this.#heard = met.kind !== 'undecided';
    if (met.kind === 'adopted') this.#adopted(met.before);
  }
}
