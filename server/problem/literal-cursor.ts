/** Where a reader of literals stands. */
export type Cursor = {
  readonly text: string;
  at: number;
  depth: number;
  /** Whether `<generator>` and the like may stand where a value may. */
  readonly opaque: boolean;
};

/** A text is not a literal. `at` is the offset of the first character that does not fit. */
export class LiteralError extends Error {
  override name = 'LiteralError';
  readonly at: number;
  readonly reason: string;

  constructor(cursor: Pick<Cursor, 'at'>, reason: string) {
    super(`at character ${cursor.at + 1}: ${reason}`);
    this.at = cursor.at;
    this.reason = reason;
  }
}

const space = /\s*/y;

export function skipSpace(cursor: Cursor): void {
  space.lastIndex = cursor.at;
  space.exec(cursor.text);
  cursor.at = space.lastIndex;
}
