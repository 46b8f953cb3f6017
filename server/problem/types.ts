/**
 * The types that a signature may use, as a tree. Parsed from the text of practice.yaml (`list[int]`,
 * `TreeNode[int]`, `int|None`), sent to the harness as JSON, and printed back as text for people.
 */
export type TypeNode =
  | { t: 'int' }
  | { t: 'float' }
  | { t: 'bool' }
  | { t: 'str' }
  | { t: 'bytes' }
  | { t: 'none' }
  | { t: 'any' }
  | { t: 'list'; of: TypeNode }
  | { t: 'set'; of: TypeNode }
  | { t: 'tuple'; of: TypeNode[] }
  | { t: 'dict'; key: TypeNode; value: TypeNode }
  | { t: 'optional'; of: TypeNode }
  | { t: 'tree'; of: TypeNode }
  | { t: 'linked'; of: TypeNode }
  | { t: 'graph' };
