import { ApiFailure, messageOf } from '../../api/failures.ts';

const firstPauseMs = 1_000;
const longestPauseMs = 30_000;

/** What went wrong with sending a text: what is worth another try and when, and what the server will not take. */
export class Setbacks {
  #failures = 0;
  #pauseMs = 0;
  #refused: { text: string; why: string } | null = null;

  /** How long to wait before the next try; null where the last one went well. */
  get pauseMs(): number | null {
    return this.#failures > 0 ? this.#pauseMs : null;
  }

  /** Why the server will not take this text; null where it was not refused. */
  whyRefused(text: string): string | null {
    return this.#refused?.text === text ? this.#refused.why : null;
  }

  forget(): void {
    this.#failures = 0;
    this.#refused = null;
  }

  add(error: unknown, text: string): void {
    if (error instanceof ApiFailure && error.status < 500 && error.status !== 429) {
      this.#refused = { text, why: messageOf(error) };
      return;
    }
    this.#failures += 1;
    const named = error instanceof ApiFailure ? (error.retryAfterSeconds ?? 0) * 1000 : 0;
    this.#pauseMs = Math.max(named, Math.min(firstPauseMs * 2 ** (this.#failures - 1), longestPauseMs));
  }
}
