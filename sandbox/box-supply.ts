import { setTimeout as pause } from 'node:timers/promises';
import type { Box } from './box.ts';
import { type StartFailureReason, whyNotStarted } from './start-failure.ts';

const FIRST_PAUSE_MS = 250;
/** So soon after the engine is back boxes start again. */
const LONGEST_PAUSE_MS = 5_000;

export type SupplyParts = {
  start(): Promise<Box>;
  /** How many boxes there ought to be beside those that there are. */
  missing(): number;
  deliver(box: Box): void;
  failed(error: Error, reason: StartFailureReason, failures: number): void;
  /** Mends before the next try what can be mended. Never rejects. */
  mend(reason: StartFailureReason): Promise<void>;
  /** The first box after failures has been delivered, and no other is being started. Never rejects. */
  tidy(): Promise<void>;
  /** Hears of everything that is under way. */
  track(work: Promise<void>): void;
};

/**
 * Starts boxes until there are enough, whatever the engine does meanwhile. After a failure it rests, longer each time,
 * and then tries with a single box: an engine in trouble is not helped by many.
 */
export class BoxSupply {
  #parts: SupplyParts;
  #starting = 0;
  #failures = 0;
  #untidy = false;
  #resting = false;
  #closing = new AbortController();

  constructor(parts: SupplyParts) {
    this.#parts = parts;
  }

  get starting(): number {
    return this.#starting;
  }

  fill(): void {
    if (this.#resting || this.#closing.signal.aborted) return;
    const most = this.#failures > 0 ? 1 : Number.POSITIVE_INFINITY;
    while (this.#starting < Math.min(this.#parts.missing(), most)) this.#parts.track(this.#startOne());
  }

  /** Starts nothing any more; what is under way is delivered or fails. */
  close(): void {
    this.#closing.abort();
  }

  async #startOne(): Promise<void> {
    this.#starting += 1;
    const started = await this.#parts.start().catch((error: Error) => error);
    this.#starting -= 1;
    if (started instanceof Error) this.#onFailure(started);
    else this.#onSuccess(started);
  }

  #onSuccess(box: Box): void {
    this.#failures = 0;
    this.#parts.deliver(box);
    if (this.#untidy && this.#starting === 0) {
      this.#untidy = false;
      this.#rest(() => this.#parts.tidy());
    }
    this.fill();
  }

  #onFailure(error: Error): void {
    this.#failures += 1;
    this.#untidy = true;
    const reason = whyNotStarted(error);
    this.#parts.failed(error, reason, this.#failures);
    const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.#failures - 1));
    this.#rest(async () => {
      await pause(pauseMs, undefined, { signal: this.#closing.signal });
      await this.#parts.mend(reason);
    });
  }

  /** Nothing is started before this is over; one rest at a time is enough. */
  #rest(rest: () => Promise<void>): void {
    if (this.#resting || this.#closing.signal.aborted) return;
    this.#resting = true;
    const wake = () => {
      this.#resting = false;
      this.fill();
    };
    this.#parts.track(rest().then(wake, wake));
  }
}
