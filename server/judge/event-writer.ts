import type { JudgeEvent } from '#contract/events.ts';

/** Nobody sees the difference, and forty fast cases cost a few writes (with a notification, a read and a message
 *  each) instead of forty. The first case goes out at once. */
const pauseMs = 60;
/** "Running" waits so long for the first case to come along, which it does unless that one is slow. */
const lingerMs = 15;

/**
 * Writes events in order with one write under way at a time: what comes up meanwhile, and shortly after, goes with the
 * next. Judging never waits for the database.
 */
export class EventWriter {
  readonly #append: (events: JudgeEvent[]) => Promise<void>;
  #waiting: JudgeEvent[] = [];
  #writing: Promise<void> | undefined;
  #failure: Error | undefined;
  /** Ends the pause under way, if there is one. */
  #hurry = () => {};
  #finishing = false;
  #lingering = false;

  constructor(append: (events: JudgeEvent[]) => Promise<void>) {
    this.#append = append;
  }

  /** @throws what an earlier write failed with, so that a judge stops soon after it lost its claim */
  push(event: JudgeEvent): void {
    if (this.#failure) throw this.#failure;
    this.#waiting.push(event);
    if (this.#lingering) this.#hurry();
    this.#writing ??= this.#writeAll();
  }

  /** Waits for the write under way and takes what has not been written: it goes out with the verdict. */
  async takeRest(): Promise<JudgeEvent[]> {
    const rest = this.#waiting;
    this.#waiting = [];
    this.#finishing = true;
    this.#hurry();
    await this.#writing;
    if (this.#failure) throw this.#failure;
    return rest;
  }

  async #writeAll(): Promise<void> {
    try {
      if (this.#waiting.every(({ type }) => type === 'running')) await this.#linger();
      while (this.#waiting.length > 0) {
        const batch = this.#waiting;
        this.#waiting = [];
        await this.#append(batch);
        if (batch.some(({ type }) => type === 'case')) await this.#pause(pauseMs);
      }
    } catch (error) {
      this.#failure = error as Error;
    } finally {
      this.#writing = undefined;
    }
  }

  async #linger(): Promise<void> {
    this.#lingering = true;
    await this.#pause(lingerMs);
    this.#lingering = false;
  }

  async #pause(timeMs: number): Promise<void> {
    if (this.#finishing) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, timeMs);
    this.#hurry = resolve;
    await promise;
    clearTimeout(timer);
  }
}
