import type { KeepText, KeptText } from '#contract/kept.ts';
import type { SaveAnswer } from '../../api/kept.ts';
import type { CommonGround } from './common-ground.ts';
import { Setbacks } from './setbacks.ts';
import type { TextKeeper } from './text-keeper.ts';

/** The server's end of a text. */
export type Remote = {
  fetch(): Promise<KeptText>;
  /** @param keepalive The request is to outlive the page. */
  save(change: KeepText, keepalive: boolean): Promise<SaveAnswer>;
};

/** How safe the newest change is; `why` is what the server said of a text that it will not take. */
export type SyncState = { at: 'server' | 'under-way' | 'browser'; why: string | null };

/** A change is on the server within two seconds: this, and the way there. */
const saveAfterMs = 1_500;

/**
 * Brings a text to the server and from it, one exchange at a time. The browser's own storage comes first: nothing
 * waits for the network, and what cannot be sent is tried again, ever more slowly. While the learner has two versions
 * to choose from nothing is sent.
 */
export class ServerSync {
  #keeper: TextKeeper;
  #ground: CommonGround;
  #remote: Remote;
  #adopted: (before: string) => void;
  #state: SyncState;
  #listeners = new Set<() => void>();
  #running = false;
  /** Its person is gone: nothing of it may be sent any more. */
  #retired = false;
  /** Whether the server has said what it has since the page was opened, or came back. */
  #heard = false;
  #setbacks = new Setbacks();
  #sending: string | null = null;
  /** Goes out, whatever becomes of the page. */
  #outliving: string | null = null;
  #underWay: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param adopted Told what a newer text of the server's took the place of. */
  constructor(
    keeper: TextKeeper,
    ground: CommonGround,
    remote: Remote,
    adopted: (before: string) => void = () => {},
  ) {
    this.#keeper = keeper;
    this.#ground = ground;
    this.#remote = remote;
    this.#adopted = adopted;
    this.#state = this.#judge();
  }

  snapshot = (): SyncState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks what the server has, then follows the keeper. Returns how to stop, which sends what is left. */
  start(): () => void {
    this.#running = true;
    const unsubscribe = this.#keeper.subscribe(this.look);
    void this.#turn();
    return () => {
      unsubscribe();
      this.flush();
      this.#running = false;
      this.#cancel();
    };
  }

  /** The network or the page is back, perhaps after long: what does the server have by now? */
  again = (): void => {
    this.#heard = false;
    this.#setbacks.forget();
    void this.#turn();
  };

  /** Whoever wrote this has left: what is here is not the next person's to send. */
  retire = (): void => {
    this.#retired = true;
    this.#cancel();
  };

  /** The learner asked for it: no waiting. */
  async saveNow(): Promise<SyncState> {
    this.#setbacks.forget();
    await this.#underWay;
    if (this.#wantsSave()) await this.#turn();
    return this.#state;
  }

  /** The page is going, perhaps for good: what is left goes out with a request that outlives it. */
  flush = (): void => {
    if (!this.#wantsSave()) return;
    if (!this.#underWay) return void this.#turn(true);
    // That request may be cut off with the page, or hold an older text.
    const { text } = this.#keeper.snapshot();
    if (this.#outliving !== text) void this.#save(text, true).then(this.look, this.look);
  };

  /** Something has changed here, or in another tab. */
  look = (): void => {
    this.#ground.settle();
    this.#tell(this.#judge());
    if (!this.#running || this.#underWay) return;
    if (!this.#wantsTurn()) this.#cancel();
    else this.#timer ??= setTimeout(() => void this.#turn(), this.#setbacks.pauseMs ?? saveAfterMs);
  };

  #turn(isLast = false): Promise<void> {
    this.#cancel();
    this.#underWay ??= this.#exchange(isLast).finally(() => {
      this.#underWay = null;
      this.look();
    });
    return this.#underWay;
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #exchange(isLast: boolean): Promise<void> {
    try {
      if (!this.#heard && !isLast) await this.#ask();
      if (this.#wantsSave()) {
        this.#sending = this.#keeper.snapshot().text;
        await this.#save(this.#sending, isLast);
      }
      this.#setbacks.forget();
    } catch (error) {
      this.#setbacks.add(error, this.#sending ?? this.#keeper.snapshot().text);
    } finally {
      this.#sending = null;
    }
  }

  async #ask(): Promise<void> {
    const before = this.#ground.revision;
    const kept = await this.#remote.fetch();
    // Another tab may have saved meanwhile: then this answer is older than what we have.
    if (this.#ground.revision === before) this.#meet(kept);
  }

  async #save(text: string, outlives: boolean): Promise<void> {
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

  #wantsSave(): boolean {
    const { text, theirs } = this.#keeper.snapshot();
    if (this.#retired) return false;
    return theirs === null && !this.#ground.isReached() && this.#setbacks.whyRefused(text) === null;
  }

  #wantsTurn(): boolean {
    const { text, theirs } = this.#keeper.snapshot();
    const wantsToHear =
      !this.#heard && !this.#retired && theirs === null && this.#setbacks.whyRefused(text) === null;
    return wantsToHear || this.#wantsSave();
  }

  #judge(): SyncState {
    const { text, theirs } = this.#keeper.snapshot();
    if (theirs !== null) return { at: 'browser', why: null };
    if (this.#ground.isReached()) return { at: 'server', why: null };
    const why = this.#setbacks.whyRefused(text);
    const isHeldUp = why !== null || this.#setbacks.pauseMs !== null;
    return { at: isHeldUp ? 'browser' : 'under-way', why };
  }

  #tell(state: SyncState): void {
    if (state.at === this.#state.at && state.why === this.#state.why) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
