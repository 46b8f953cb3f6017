/**
 * A Python value on the host. JavaScript has no ints beyond 2^53 and cannot tell 1 from 1.0, so an int is a
 * bigint and a float is tagged; what has the same meaning in both languages stays as it is.
 */
export type Value =
  | null
  | boolean
  | bigint
  | string
  | Value[]
  | { py: 'float'; value: number }
  | { py: 'bytes'; bytes: Uint8Array }
  | { py: 'tuple'; items: Value[] }
  | { py: 'set'; items: Value[] }
  | { py: 'dict'; entries: [key: Value, value: Value][] }
  /** Level order; null where a child is missing, no null at the end. An empty tree is null, not a tree. */
  | { py: 'tree'; levels: Value[] }
  | { py: 'linked'; items: Value[] }
  /** Something that a submission returned and that no answer can be: `<generator>`. Only read, never built. */
  | { py: 'opaque'; name: string; text: string };

export type ValueKind =
  | 'none'
  | 'bool'
  | 'int'
  | 'str'
  | 'list'
  | 'float'
  | 'bytes'
  | 'tuple'
  | 'set'
  | 'dict'
  | 'tree'
  | 'linked'
  | 'opaque';

export function kindOf(value: Value): ValueKind {
  if (value === null) return 'none';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'string') return 'str';
  return Array.isArray(value) ? 'list' : value.py;
}

export function float(value: number): Value {
  return { py: 'float', value };
}

/** The name that a Python programmer gives to the type of a value: "int", "NoneType", "TreeNode". */
export function typeName(value: Value): string {
  const kind = kindOf(value);
  if (kind === 'none') return 'None';
  if (kind === 'tree') return 'TreeNode';
  if (kind === 'linked') return 'ListNode';
  if (kind === 'opaque') return (value as { name: string }).name;
  return kind;
}

/** A list in level order as a tree: the None at the end say nothing, and nothing at all is the empty tree. */
export function treeOf(levels: Value[]): Value {
  let end = levels.length;
  while (end > 0 && levels[end - 1] === null) end -= 1;
  return end === 0 ? null : { py: 'tree', levels: levels.slice(0, end) };
}

export function linkedOf(items: Value[]): Value {
  return items.length === 0 ? null : { py: 'linked', items };
}

/** What YAML or JSON holds, as a value. Read YAML with `intAsBigInt: true`: then a bigint is an int and a number
 *  is a float. @throws TypeError for anything else (dates, functions). */
export function fromPlain(data: unknown): Value {
  if (data === null || typeof data === 'boolean') return data;
  if (typeof data === 'bigint' || typeof data === 'string') return data;
  if (typeof data === 'number') return float(data);
  if (Array.isArray(data)) return data.map(fromPlain);
  if (data instanceof Uint8Array) return { py: 'bytes', bytes: data };
  if (data instanceof Map) return dictOf([...data]);
  if (typeof data === 'object' && data !== undefined) return dictOf(Object.entries(data));
  throw new TypeError(`not a value that Python could be given: ${typeof data}`);
}

function dictOf(entries: [unknown, unknown][]): Value {
  return { py: 'dict', entries: entries.map(([key, value]) => [fromPlain(key), fromPlain(value)]) };
}
