import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writeCanonical } from './canonical.ts';
import { parseCanonical, parseLiteral } from './literal.ts';
import { LiteralError } from './literal-cursor.ts';

/** The canonical text of what was read: shows the type of everything in it. */
const read = (text: string) => writeCanonical(parseLiteral(text));

function complaint(text: string): { at: number; reason: string } {
  try {
    parseLiteral(text);
  } catch (error) {
    if (error instanceof LiteralError) return { at: error.at, reason: error.reason };
    throw error;
  }
  throw new assert.AssertionError({ message: `"${text}" was read as ${read(text)}` });
}

describe('a literal that a person types', () => {
  test('is a whole number of any size, in any base', () => {
    assert.equal(read('9007199254740993'), '9007199254740993');
    assert.equal(read('-1_000_000'), '-1000000');
    assert.equal(read('0xff'), '255');
    assert.equal(read('0b101'), '5');
    assert.equal(read('-0'), '0');
  });

  test('is a float as soon as it has a point or an exponent', () => {
    assert.equal(read('1.0'), '1.0');
    assert.equal(read('-0.0'), '-0.0');
    assert.equal(read('.5'), '0.5');
    assert.equal(read('2.'), '2.0');
    assert.equal(read('1e3'), '1000.0');
    assert.equal(read("[float('inf'), -inf, nan]"), '[inf, -inf, nan]');
  });

  test('may spell True, False and None as JSON does', () => {
    assert.equal(read('[True, false, null, None, true]'), '[True, False, None, None, True]');
  });

  test('is text in either quotes, with the escapes of Python', () => {
    assert.equal(read(`'it"s'`), '"it\\"s"');
    assert.equal(read(String.raw`"a\n\t\x41é\U0001F600\101\q"`), String.raw`"a\n\tA\u00e9\ud83d\ude00A\\q"`);
    assert.equal(read(`r'\\n'`), String.raw`"\\n"`);
    assert.equal(read(`'''a\nb'''`), String.raw`"a\nb"`);
    assert.equal(read(`b'a\\xff'`), String.raw`b"\x61\xff"`);
  });

  test('is a list, tuple, set or dict, nested and with a comma at the end', () => {
    assert.equal(
      read('[1, (2,), (), {3, 1}, set(), {}, {"b": [1], "a": None,},]'),
      '[1, (2,), (), {1, 3}, set(), {}, {"a": None, "b": [1]}]',
    );
    assert.equal(read('(1)'), '1');
  });

  test('is a tree or a linked list', () => {
    assert.equal(read('TreeNode([1, null, 2, None])'), 'TreeNode([1, None, 2])');
    assert.equal(read('ListNode([1, 2])'), 'ListNode([1, 2])');
    assert.equal(read('TreeNode([])'), 'None');
  });
});

describe('a text that is no literal is refused with the place and the reason', () => {
  const refused: [text: string, at: number, reason: RegExp][] = [
    ['', 0, /missing/],
    ['[1, 2', 5, /"\[" at character 1 is never closed with "\]"/],
    ['[1 2]', 3, /comma/],
    ['[1,, 2]', 3, /cannot begin with ","/],
    ['"abc', 0, /never closed/],
    ['hello', 0, /text needs quotes: "hello"/],
    ['007', 0, /no zeros in front: 7/],
    ['12:30', 2, /more after the end/],
    ['1.2.3', 0, /not a number/],
    ['{1: 2, 3}', 9, /every key/],
    ['__import__("os")', 0, /not a value/],
    ['1 + 1', 2, /more after the end/],
    ['<generator>', 0, /cannot begin/],
    ['[-]', 1, /cannot begin with "-"/],
  ];
  for (const [text, at, reason] of refused) {
    test(text || 'nothing at all', () => {
      const told = complaint(text);
      assert.equal(told.at, at);
      assert.match(told.reason, reason);
    });
  }

  test('and one nested a million deep does not exhaust the stack', () => {
    assert.match(complaint('['.repeat(1_000_000)).reason, /deeper/);
  });
});

test('canonical text reads back to the value that wrote it, what no answer can be included', () => {
  for (const text of [
    '[1, -2.5e-07, "\\u00e9\\ud83d", b"\\x00", (1,), {1, 2}, {"a": [None, True]}, nan]',
    'TreeNode([1, None, 2])',
    'ListNode(["a"])',
    '[<generator>, <MyInt 5>]',
  ]) {
    assert.equal(writeCanonical(parseCanonical(text)), text);
  }
});
