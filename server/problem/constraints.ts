/** Decimal text: plain JSON, and no digit lost ("9223372036854775807"). */
export type Bound = string;

export type Sizes = { min?: number | undefined; max?: number | undefined };

/** What a value of a type is held to: authors' cases and learners' own input alike. */
export type Constraints = {
  min?: Bound | undefined;
  max?: Bound | undefined;
  /** How many characters, bytes, items or entries. */
  len?: Sizes | undefined;
  /** How many nodes of a tree or a linked list. */
  nodes?: Sizes | undefined;
  /** No value twice. */
  unique?: boolean | undefined;
  /** Never descending. */
  sorted?: boolean | undefined;
  /** What each item, node value or set member is held to. */
  items?: Constraints | undefined;
  keys?: Constraints | undefined;
  values?: Constraints | undefined;
  /** What the parts of a tuple are held to, one for each. */
  parts?: Constraints[] | undefined;
};

/** A whole bound stays exact; JavaScript compares a bigint with a number by their true values. */
export function boundValue(bound: Bound): bigint | number {
  return /^-?\d+$/.test(bound) ? BigInt(bound) : Number(bound);
}
