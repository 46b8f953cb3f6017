import type { Box } from './box.ts';
import type { BoxFailure } from './box-failure.ts';
import { Waiters } from './waiters.ts';

/** `beside`: leased by somebody who holds another box already. */
export type Warm = { box: Box; uses: number; beside: boolean };

/**
 * Which box goes to whom. Who holds a box never waits for one that others like them hold, so nobody waits for ever: there are
 * boxes beyond the usual number, and the usual number is the most that goes to those who hold none.
 */
export class BoxLending {
  #usual: number;
  /** As many as were ever wanted beside others at once. */
  #extra = 0;
  #ready: Warm[] = [];
  #leased = new Set<Warm>();
  #waiters = new Waiters<Warm>();
  #waitersBeside = new Waiters<Warm>();

  constructor(usual: number) {
    this.#usual = usual;
  }

  get ready(): number {
    return this.#ready.length;
  }

  get leased(): number {
    return this.#leased.size;
  }

  get boxes(): Box[] {
    return [...this.#ready, ...this.#leased].map(({ box }) => box);
  }

  /** How many there ought to be beside those that there are. */
  get missing(): number {
    return this.#usual + this.#extra - this.ready - this.leased;
  }

  /** More may be missing afterwards, where it is taken beside another. */
  take(beside: boolean, signal: AbortSignal | undefined): Warm | Promise<Warm> {
    if (beside) this.#makeRoomBeside();
    const warm = beside || this.#maySpare() ? this.#ready.shift() : undefined;
    if (!warm) return (beside ? this.#waitersBeside : this.#waiters).wait(signal);
    this.#lend(warm, beside);
    return warm;
  }

  giveBack(warm: Warm): void {
    this.#leased.delete(warm);
    this.offer(warm);
  }

  offer(warm: Warm): void {
    // It counts at once: the lease that waited goes on only later, and until then the box would seem to be missing.
    if (this.#waitersBeside.serve(warm)) this.#lend(warm, true);
    else if (this.#maySpare() && this.#waiters.serve(warm)) this.#lend(warm, false);
    else this.#ready.push(warm);
  }

  remove(warm: Warm): void {
    this.#ready = this.#ready.filter((other) => other !== warm);
    this.#leased.delete(warm);
    // Its holder counts no more: one who waited for that may have a box that is ready.
    const spare = this.#waiters.length > 0 ? this.#ready.shift() : undefined;
    if (spare) this.offer(spare);
  }

  rejectWaiters(why: BoxFailure): void {
    this.#waiters.rejectAll(why);
    this.#waitersBeside.rejectAll(why);
  }

  #makeRoomBeside(): void {
    const wanted = this.#leasedAs(true) + this.#waitersBeside.length + 1;
    this.#extra = Math.max(this.#extra, Math.min(wanted, this.#usual));
  }

  /** To somebody who holds none. */
  #maySpare(): boolean {
    return this.#leasedAs(false) < this.#usual;
  }

  #leasedAs(beside: boolean): number {
    return [...this.#leased].filter((warm) => warm.beside === beside).length;
  }

  #lend(warm: Warm, beside: boolean): void {
    warm.beside = beside;
    this.#leased.add(warm);
  }
}
