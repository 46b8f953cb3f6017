import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TokenRules } from '../problem/built-problem.ts';
import { compareTokens } from './compare-tokens.ts';
import { outputDifference } from './output-difference.ts';

const usual: TokenRules = {
  caseSensitive: false,
  spaceChangeSensitive: false,
  floatAbs: null,
  floatRel: null,
};
const agree = (actual: string, expected: string, more: Partial<TokenRules> = {}) =>
  compareTokens(actual, expected, { ...usual, ...more }) === null;
const told = (actual: string, expected: string, more: Partial<TokenRules> = {}) => {
  const found = compareTokens(actual, expected, { ...usual, ...more });
  return found && outputDifference(found);
};

describe('tokens', () => {
  test('agree however much white space is between and around them', () => {
    for (const actual of ['1 2\n3\n', '1 2\n3', '1 2 \r\n3\r\n', '\n1\n2\n3\n\n', '1\t2\v3\f']) {
      assert.ok(agree(actual, '1 2\n3\n'), JSON.stringify(actual));
    }
    assert.ok(agree('', ' \n'));
  });

  test('may be in upper or lower case, unless case counts', () => {
    assert.ok(agree('YES no', 'yes No'));
    assert.ok(!agree('YES', 'yes', { caseSensitive: true }));
  });

  test('are text where no tolerance is given: 1.0 is not 1', () => {
    assert.ok(!agree('1.0', '1'));
    assert.ok(!agree('01', '1'));
    assert.ok(!agree('12', '1 2'));
  });

  test('only a space of another kind is another space: a no-break space is part of a token', () => {
    assert.ok(!agree('1\u00a02', '1 2'));
  });
});

describe('numbers within a tolerance', () => {
  test('may be written in any way', () => {
    for (const actual of ['3.14000000e-2', '0.0314', '.0314', '+0.0314', '314E-4'])
      assert.ok(agree(actual, '0.0314', { floatAbs: 1e-9 }), actual);
  });

  test('are near enough by the one measure or the other', () => {
    assert.ok(agree('1000001', '1000000', { floatRel: 1e-6 }));
    assert.ok(!agree('1000002', '1000000', { floatRel: 1e-6 }));
    assert.ok(agree('0.0000001', '0', { floatAbs: 1e-6, floatRel: 1e-6 }));
    assert.ok(!agree('0.0000001', '0', { floatRel: 1e-6 }));
  });

  test('are numbers: words, hexadecimal and not-a-number are none', () => {
    for (const actual of ['nan', 'inf', '0x1', '1_0', '1e', '', '1.0.0', '--1'])
      assert.ok(!agree(actual, '1', { floatAbs: 1e300 }), actual);
    assert.ok(agree('Inf yes', 'inf YES', { floatAbs: 1 }));
  });
});

describe('white space that counts', () => {
  const strict = { spaceChangeSensitive: true };

  test('must be the same everywhere', () => {
    assert.ok(agree('1  2\n', '1  2\n', strict));
    for (const actual of ['1 2\n', '1  2', '1  2 \n', ' 1  2\n', '1  2\r\n', '1  2\n\n'])
      assert.ok(!agree(actual, '1  2\n', strict), JSON.stringify(actual));
  });

  test('is told apart', () => {
    assert.equal(
      told('1 2', '1 2\n', strict),
      'Line 1: the white space differs: printed none, expected "\\n".',
    );
  });
});

describe('what differs is told', () => {
  test('by line and value of what was printed', () => {
    assert.equal(told('1\n\n2 4\n', '1 2 3'), 'Line 3, value 2: printed "4", expected "3".');
    assert.equal(told('7\r\n8', '7 9'), 'Line 2, value 1: printed "8", expected "9".');
    assert.match(
      told('0.5', '0.6', { floatAbs: 1e-6 }) ?? '',
      /printed "0.5", expected "0.6" \(within a tolerance\)/,
    );
  });

  test('where something is missing or too much', () => {
    assert.match(told('1\n', '1\n2 3\n') ?? '', /ends too early: "2" should follow, value 1 of line 2/);
    assert.equal(told('1\n2\n', '1\n'), 'Line 2, value 1: printed "2", where nothing more is expected.');
    assert.match(told('', 'x') ?? '', /ends too early/);
  });

  test('cut and made harmless', () => {
    const message = told(`\u0000\u202e${'x'.repeat(1000)}`, 'y') ?? '';
    assert.ok(message.length < 300);
    assert.match(message, /\\x00\\u202exxx/);
  });
});

test('megabytes are compared at once', () => {
  const text = Array.from({ length: 300_000 }, (_, i) => `${i} ${i * 7}`).join('\n');
  const started = performance.now();
  assert.ok(agree(`${text}\n`, text, { floatAbs: 1e-9 }));
  assert.ok(performance.now() - started < 20_000);
});
