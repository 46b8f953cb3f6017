/**
 * Everything that an input is made from: numbers, drawn one after the other. The same numbers make the same input, so
 * a failure is repeated by its seed and made smaller by leaving numbers out. Zero is always the simplest choice.
 */
export class Choices {
  readonly made: number[] = [];
  #next: () => number;

  private constructor(next: () => number) {
    this.#next = next;
  }

  /** The choices of one input: each has its own, whatever was drawn for those before it. */
  static seeded(seed: number, index: number): Choices {
    return new Choices(generator(Math.imul(seed, 0x9e37_79b1) ^ Math.imul(index + 1, 0x85eb_ca6b)));
  }

  /** What comes after the last number is zero. */
  static replayed(numbers: readonly number[]): Choices {
    let at = 0;
    return new Choices(() => numbers[at++] ?? 0);
  }

  /** A whole number from 0 to `bound` - 1. */
  below(bound: number): number {
    const chosen = this.#next() % bound;
    this.made.push(chosen);
    return chosen;
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.below(times) === times - 1;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  /** Up to `most` of what `make` makes. */
  some<T>(most: number, make: (i: number) => T): T[] {
    return Array.from({ length: this.below(most + 1) }, (_, i) => make(i));
  }

  bytes(most: number): Buffer {
    return Buffer.from(this.some(most, () => this.below(256)));
  }

  shuffled<T>(items: readonly T[]): T[] {
    const mixed = [...items];
    for (let i = mixed.length - 1; i > 0; i -= 1) {
      const j = i - this.below(i + 1);
      [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
    }
    return mixed;
  }
}

/** splitmix32: small, and good enough to spread choices. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e37_79b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0_aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a_2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}
