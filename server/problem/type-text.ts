import type { TypeNode } from './types.ts';

/** The text of a type cannot be read; the message says where. */
export class TypeTextError extends Error {
  override name = 'TypeTextError';
}

const simple = new Set(['int', 'float', 'bool', 'str', 'bytes', 'none', 'any']);

/** `list[int]`, `dict[str, list[int]]`, `TreeNode[int]`, `int|None` … → a tree. @throws TypeTextError */
export function parseType(text: string): TypeNode {
  const tokens = text.match(/[A-Za-z_]\w*|\S/g) ?? [];
  const reader = { text, tokens, at: 0 };
  const type = readUnion(reader);
  if (reader.at < tokens.length) throw unexpected(reader);
  return type;
}

type Reader = { text: string; tokens: string[]; at: number };

function readUnion(reader: Reader): TypeNode {
  const parts = [readOne(reader)];
  while (reader.tokens[reader.at] === '|') {
    reader.at += 1;
    parts.push(readOne(reader));
  }
  const [first, second] = parts;
  if (parts.length === 1 && first) return first;
  const other = first?.t === 'none' ? second : first;
  if (parts.length !== 2 || !other || parts.filter((part) => part.t === 'none').length !== 1) {
    throw new TypeTextError(`"${reader.text}": a union may only be a type and None`);
  }
  return { t: 'optional', of: other };
}

function readOne(reader: Reader): TypeNode {
  const name = reader.tokens[reader.at];
  if (!name || !/^[A-Za-z_]/.test(name)) throw unexpected(reader);
  reader.at += 1;
  const inside = reader.tokens[reader.at] === '[' ? readInside(reader) : [];
  return assemble(reader, name, inside);
}

function readInside(reader: Reader): TypeNode[] {
  const inside: TypeNode[] = [];
  do {
    reader.at += 1;
    inside.push(readUnion(reader));
  } while (reader.tokens[reader.at] === ',');
  if (reader.tokens[reader.at] !== ']') throw unexpected(reader);
  reader.at += 1;
  return inside;
}

function assemble(reader: Reader, name: string, inside: TypeNode[]): TypeNode {
  const word = name.toLowerCase();
  if (simple.has(word) && inside.length === 0) return { t: word } as TypeNode;
  const [first, second] = inside;
  if (word === 'tuple' && first) return { t: 'tuple', of: inside };
  if (word === 'dict' && first && second && inside.length === 2)
    return { t: 'dict', key: first, value: second };
  if (word === 'graph' && inside.length === 0) return { t: 'graph' };
  const container = ({ list: 'list', set: 'set', treenode: 'tree', listnode: 'linked' } as const)[word];
  if (container && first && inside.length === 1) return { t: container, of: first };
  if (word === 'optional' && first && inside.length === 1) return { t: 'optional', of: first };
  throw new TypeTextError(`"${reader.text}": no such type as ${name}${inside.length ? '[…]' : ''}`);
}

function unexpected(reader: Reader): TypeTextError {
  const token = reader.tokens[reader.at];
  return new TypeTextError(`"${reader.text}": unexpected ${token ? `"${token}"` : 'end'}`);
}

/** The type as people write it in Python. */
export function printType(type: TypeNode): string {
  switch (type.t) {
    case 'int':
    case 'float':
    case 'bool':
    case 'str':
    case 'bytes':
      return type.t;
    case 'none':
      return 'None';
    case 'any':
      return 'Any';
    case 'list':
    case 'set':
      return `${type.t}[${printType(type.of)}]`;
    case 'tuple':
      return `tuple[${type.of.map(printType).join(', ')}]`;
    case 'dict':
      return `dict[${printType(type.key)}, ${printType(type.value)}]`;
    case 'optional':
      return `${printType(type.of)} | None`;
    case 'tree':
      return `TreeNode[${printType(type.of)}]`;
    case 'linked':
      return `ListNode[${printType(type.of)}]`;
    case 'graph':
      return 'Graph';
  }
}
