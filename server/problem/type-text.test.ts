import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseType, printType, TypeTextError } from './type-text.ts';

test('a type is printed as Python spells it, and read back to the same', () => {
  const texts = [
    'int',
    'None',
    'list[list[int]]',
    'dict[str, list[float]]',
    'tuple[int, str]',
    'set[bytes]',
    'int | None',
    'TreeNode[int]',
    'ListNode[int] | None',
    'Graph',
  ];
  for (const text of texts) assert.equal(printType(parseType(text)), text);
});

test('spaces and the order of a union do not matter', () => {
  assert.deepEqual(parseType('None|list[ int ]'), parseType('list[int] | None'));
  assert.deepEqual(parseType('Optional[int]'), parseType('int|None'));
});

test('what is no type is refused with the reason', () => {
  const refused = (text: string) => {
    assert.throws(() => parseType(text), TypeTextError);
    try {
      parseType(text);
    } catch (error) {
      return (error as Error).message;
    }
  };
  assert.match(refused('lst[int]') ?? '', /no such type as lst/);
  assert.match(refused('list[int') ?? '', /unexpected end/);
  assert.match(refused('list[int]]') ?? '', /unexpected "\]"/);
  assert.match(refused('int | str') ?? '', /a type and None/);
  assert.match(refused('dict[str]') ?? '', /no such type as dict/);
  assert.match(refused('') ?? '', /unexpected end/);
});
