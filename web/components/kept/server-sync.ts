import type { CommonGround } from './common-ground.ts';
import { Exchange, type Remote } from './exchange.ts';
import { Setbacks } from './setbacks.ts';
import { howSafe, type SyncState, ToldState } from './sync-state.ts';
import type { TextKeeper } from './text-keeper.ts';

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
  #exchange: Exchange;
  #state: ToldState;
  #running = false;
  /** Its person is gone: nothing of it may be sent any more. */
  #retired = false;
  #setbacks = new Setbacks();
  #sending: string | null = null;
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
    this.#exchange = new Exchange(ground, remote, adopted);
    this.#state = new ToldState(howSafe(keeper, ground, this.#setbacks));
  }

  snapshot = (): SyncState => this.#state.snapshot();

  subscribe = (listener: () => void): (() => void) => this.#state.subscribe(listener);

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
    this.#exchange.forget();
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
    return this.snapshot();
  }

  /** The page is going, perhaps for good: what is left goes out with a request that outlives it. */
  flush = (): void => {
    if (!this.#wantsSave()) return;
    if (!this.#underWay) return void this.#turn(true);
    // That request may be cut off with the page, or hold an older text.
    const { text } = this.#keeper.snapshot();
    if (!this.#exchange.isOutliving(text)) void this.#exchange.save(text, true).then(this.look, this.look);
  };

  /** Something has changed here, or in another tab. */
  look = (): void => {
    this.#ground.settle();
    this.#state.tell(howSafe(this.#keeper, this.#ground, this.#setbacks));
    if (!this.#running || this.#underWay) return;
    if (!this.#wantsTurn()) this.#cancel();
    else this.#timer ??= setTimeout(() => void this.#turn(), this.#setbacks.pauseMs ?? saveAfterMs);
  };

  #turn(isLast = false): Promise<void> {
    this.#cancel();
    this.#underWay ??= this.#talk(isLast).finally(() => {
      this.#underWay = null;
      this.look();
    });
    return this.#underWay;
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #talk(isLast: boolean): Promise<void> {
    try {
      if (!this.#exchange.hasHeard && !isLast) await this.#exchange.ask();
      if (this.#wantsSave()) {
        this.#sending = this.#keeper.snapshot().text;
        await this.#exchange.save(this.#sending, isLast);
      }
      this.#setbacks.forget();
    } catch (error) {
      this.#setbacks.add(error, this.#sending ?? this.#keeper.snapshot().text);
    } finally {
      this.#sending = null;
    }
  }

  #wantsSave(): boolean {
    return this.#maySend() && !this.#ground.isReached();
  }

  #wantsTurn(): boolean {
    return this.#maySend() && !(this.#exchange.hasHeard && this.#ground.isReached());
  }

  #maySend(): boolean {
    const { text, theirs } = this.#keeper.snapshot();
    return !this.#retired && theirs === null && this.#setbacks.whyRefused(text) === null;
  }
}
