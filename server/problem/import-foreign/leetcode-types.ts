import type { TypeNode } from '../types.ts';
import { ForeignError } from './foreign-package.ts';

const simple: Record<string, TypeNode> = {
  integer: { t: 'int' },
  int: { t: 'int' },
  long: { t: 'int' },
  double: { t: 'float' },
  float: { t: 'float' },
  string: { t: 'str' },
  character: { t: 'str' },
  char: { t: 'str' },
  boolean: { t: 'bool' },
  bool: { t: 'bool' },
  void: { t: 'none' },
  listnode: { t: 'linked', of: { t: 'int' } },
  treenode: { t: 'tree', of: { t: 'int' } },
};

/** `integer[][]`, `list<list<string>>`, `ListNode` … → a type of ours. @throws ForeignError */
export function leetcodeType(text: string): TypeNode {
  const plain = text.replaceAll(/\s/g, '').toLowerCase();
  const known = simple[plain];
  if (known) return known;
  if (plain.endsWith('[]')) return { t: 'list', of: leetcodeType(plain.slice(0, -2)) };
  const [, inner] = /^list<(.+)>$/.exec(plain) ?? [];
  if (inner) return { t: 'list', of: leetcodeType(inner) };
  throw new ForeignError(`there is no type of ours for "${text}"`);
}

export function holdsFloat(type: TypeNode): boolean {
  return type.t === 'float' || (type.t === 'list' && holdsFloat(type.of));
}
