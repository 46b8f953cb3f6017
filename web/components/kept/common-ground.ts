import { fingerprint } from '#contract/fingerprint.ts';
import type { KeepText, KeptText } from '#contract/kept.ts';
import { mostUnanswered } from '#contract/kept-limits.ts';
import type { Step, StepRecord } from './step-record.ts';
import type { TextKeeper } from './text-keeper.ts';

/** What came of meeting the server's text; of `adopted`, what it took the place of. */
export type Meeting = { kind: 'agreed' | 'offered' | 'undecided' } | { kind: 'adopted'; before: string };

/**
 * Decides between the text here and the server's, by what both last had in common. The server's is taken where nothing
 * was changed here since; where both changed the keeper offers the choice.
 */
export class CommonGround {
  #keeper: TextKeeper;
  #steps: StepRecord;
  #offered: Step | null = null;

  constructor(keeper: TextKeeper, steps: StepRecord) {
    this.#keeper = keeper;
    this.#steps = steps;
  }

  get revision(): number {
    return this.#steps.read().revision;
  }

  /** The server has this very text. Not so sure while something else was sent and not answered. */
  isReached(): boolean {
    const { text, sent } = this.#steps.read();
    return sent.length === 0 && fingerprint(this.#keeper.snapshot().text) === text;
  }

  /** A text goes out, and the answer may never come. Returns what to send. */
  sends(text: string): KeepText {
    const step = this.#steps.read();
    const mark = fingerprint(text);
    const unanswered = step.sent.filter((one) => one !== mark).slice(1 - mostUnanswered);
    this.#write({ ...step, sent: [...unanswered, mark] });
    return { text, basedOn: step.revision, ...(unanswered.length > 0 && { unanswered }) };
  }

  /** What was sent before this text takes its place no more; what was sent after it may still arrive. */
  agree(revision: number, text: string): void {
    const mark = fingerprint(text);
    const { sent } = this.#steps.read();
    const later = sent.includes(mark) ? sent.slice(sent.indexOf(mark) + 1) : [];
    this.#write({ revision, text: mark, sent: later });
  }

  meet(kept: KeptText): Meeting {
    const { text, theirs } = this.#keeper.snapshot();
    // First the two tabs: until then it is open which text is this browser's.
    if (theirs?.from === 'tab') return { kind: 'undecided' };
    if (kept.text === null) this.#startAnew();
    // Nothing new, and what was sent may still arrive.
    else if (this.#isLastCommon(kept.text)) this.#takeRevision(kept.revision);
    else if (kept.text === text || this.#isOurs(kept.text)) this.agree(kept.revision, kept.text);
    else if (this.isReached()) return this.#adopt(kept.revision, kept.text);
    else return this.#offer(kept.revision, kept.text);
    return { kind: 'agreed' };
  }

  /** Once the choice was made, what was offered is what the next save is based on. */
  settle(): void {
    const { theirs } = this.#keeper.snapshot();
    if (!this.#offered || theirs?.from === 'server') return;
    if (theirs === null) this.#write(this.#offered);
    this.#offered = null;
  }

  /** Nothing is there, or not yet: what was sent may still arrive. */
  #startAnew(): void {
    const { sent } = this.#steps.read();
    this.#write({ revision: 0, text: fingerprint(this.#keeper.initial), sent });
  }

  #isLastCommon(text: string): boolean {
    return fingerprint(text) === this.#steps.read().text;
  }

  /** The same text under another number: it was compared with a guest's when its owner signed in. */
  #takeRevision(revision: number): void {
    const last = this.#steps.read();
    if (revision !== last.revision) this.#write({ ...last, revision });
  }

  /** Nobody else's change: we sent it, and got no answer. */
  #isOurs(text: string): boolean {
    return this.#steps.read().sent.includes(fingerprint(text));
  }

  /** The text first: if the page ends in between, the next one finds both the same. */
  #adopt(revision: number, text: string): Meeting {
    const before = this.#keeper.snapshot().text;
    this.#keeper.replace(text);
    this.agree(revision, text);
    return { kind: 'adopted', before };
  }

  #offer(revision: number, text: string): Meeting {
    this.#offered = { revision, text: fingerprint(text), sent: [] };
    this.#keeper.offer(text);
    return { kind: 'offered' };
  }

  #write(step: Step): void {
    this.#steps.write(step, this.#keeper.snapshot().kept);
  }
}
