import { inspect } from 'node:util';
import type { Choices } from './choices.ts';

/** One thing to try: makes an input of the choices, and throws where what it tries does not keep its word. */
export type Target = {
  name: string;
  /** How many of a round's inputs it gets. */
  share: number;
  run(choices: Choices): void | Promise<void>;
};

/** What was tried did not keep its word. */
export class Defect extends Error {
  override name = 'Defect';
  readonly input: unknown;

  constructor(what: string, input: unknown) {
    super(`${what}\n  input: ${inspect(input, { depth: 8, breakLength: 110, maxStringLength: 2000 })}`);
    this.input = input;
  }
}

export function expect(holds: boolean, what: string, input: unknown): asserts holds {
  if (!holds) throw new Defect(what, input);
}
