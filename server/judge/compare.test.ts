import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isAnswer, readValue } from './compare.ts';
import { difference } from './difference.ts';

const exact = { kind: 'exact' } as const;

describe('exactly', () => {
  test('equal text is the answer and True, 1 and 1.0 are three different ones', () => {
    assert.ok(isAnswer('[1, 2]', '[1, 2]', exact));
    assert.ok(!isAnswer('True', '1', exact));
    assert.ok(!isAnswer('1.0', '1', exact));
  });

  test('an expected exception is the answer, another or a value is not', () => {
    assert.ok(isAnswer('raises IndexError', 'raises IndexError', exact));
    assert.ok(!isAnswer('raises KeyError', 'raises IndexError', exact));
    assert.ok(!isAnswer('None', 'raises IndexError', exact));
    assert.ok(!isAnswer('"raises IndexError"', 'raises IndexError', exact));
  });
});

describe('within a tolerance', () => {
  const close = { kind: 'float', abs: 1e-6, rel: 1e-6 } as const;
  const is = (actual: string, expected: string) => isAnswer(actual, expected, close);

  test('near floats are the answer, in any container', () => {
    assert.ok(is('[1.0000001, (2.0, {"a": 3.0})]', '[1.0, (2.0, {"a": 3.0000001})]'));
    assert.ok(is('1000000.5', '1000000.0'));
    assert.ok(!is('1.1', '1.0'));
    assert.ok(!is('[1.0]', '[1.0, 2.0]'));
    assert.ok(!is('(1.0,)', '[1.0]'));
  });

  test('nan and the infinities equal themselves alone', () => {
    assert.ok(is('nan', 'nan') && is('-inf', '-inf'));
    assert.ok(
      !is('inf', '-inf') &&
        !is('nan', '1.0') &&
        !is('1.0', 'nan') &&
        !is('1e308', 'inf') &&
        !is('inf', '1e308'),
    );
  });

  test('an int will do for a float, but not a bool, and no float for an int', () => {
    assert.ok(is('1', '1.0'));
    assert.ok(!is('True', '1.0'));
    assert.ok(!is('1.0', '1'));
    assert.ok(!is('[2, 1.0]', '[1, 1.0]'));
  });
});

describe('without order', () => {
  test('the outermost lists are compared as bags, as deep as was asked', () => {
    const once = { kind: 'unordered', depth: 1 } as const;
    const twice = { kind: 'unordered', depth: 2 } as const;
    assert.ok(isAnswer('[3, 1, 2, 1]', '[1, 1, 2, 3]', once));
    assert.ok(!isAnswer('[3, 1, 2]', '[1, 1, 2, 3]', once));
    assert.ok(!isAnswer('[3, 3, 1]', '[1, 1, 3]', once));
    assert.ok(isAnswer('[["b", "a"], ["c"]]', '[["c"], ["a", "b"]]', twice));
    assert.ok(!isAnswer('[["b", "a"], ["c"]]', '[["c"], ["a", "b"]]', once));
    assert.ok(!isAnswer('{1, 2}', '[1, 2]', once));
  });
});

test('any of several answers will do, and nothing else', () => {
  const any = { kind: 'any_of' } as const;
  assert.ok(isAnswer('"aba"', '["bab", "aba"]', any));
  assert.ok(!isAnswer('"abb"', '["bab", "aba"]', any));
  assert.ok(!isAnswer('["bab", "aba"]', '["bab", "aba"]', any));
});

test('what is no value (a forged result) is a wrong answer and no crash', () => {
  const checks = [
    exact,
    { kind: 'float', abs: 1, rel: 1 },
    { kind: 'unordered', depth: 1 },
    { kind: 'any_of' },
  ] as const;
  for (const forged of [
    '',
    'x',
    '[',
    '['.repeat(100_000),
    '<generator>',
    '"\\ud800',
    'raises',
    '1e',
    '\u0000',
  ]) {
    for (const check of checks)
      assert.equal(isAnswer(forged, '[1]', check), false, `${forged.slice(0, 20)} by ${check.kind}`);
  }
});

describe('a difference is told', () => {
  const told: [actual: string, expected: string, message: string][] = [
    ['5', '-1', 'returned 5, expected -1'],
    ['"5"', '5', 'returned "5", expected 5: expected int, got str'],
    ['True', '1', 'returned True, expected 1: expected int, got bool (True is not 1 here)'],
    ['None', '[1]', 'returned None, expected [1]: expected list, got None (is a return missing?)'],
    [
      '<generator>',
      '[1]',
      'returned <generator>, expected [1]: expected list, got generator (return list(…) of it, or use return in place of yield)',
    ],
    ['1', 'None', 'returned 1, expected None: expected None, got int (nothing should be returned)'],
    [
      '[1, 2, 3, 4, 9]',
      '[1, 2, 3, 4, 5]',
      'returned [1, 2, 3, 4, 9], expected [1, 2, 3, 4, 5]: the first difference is at index 4',
    ],
    [
      '[1, 2, 3, 4]',
      '[1, 2, 3, 4, 5]',
      'returned [1, 2, 3, 4], expected [1, 2, 3, 4, 5]: expected 5 items, got 4',
    ],
    ['5', 'raises IndexError', 'returned 5, expected it to raise IndexError'],
    ['TreeNode([1, 2])', '[1, 2]', 'returned [1, 2], expected [1, 2]: expected list, got TreeNode'],
  ];
  for (const [actual, expected, message] of told) {
    test(message, () => assert.equal(difference(actual, expected, exact), message));
  }

  test('with values cut to a readable length', () => {
    const long = `[${'7, '.repeat(5000)}8]`;
    assert.ok(difference(long, '[1]', exact).length < 600);
  });
});

describe('what is far longer than an answer could be', () => {
  const endless = '9'.repeat(20_000_000);

  test('is wrong by every measure, and not read: that would keep the judge from everything else', () => {
    const before = process.cpuUsage();
    for (const check of [
      { kind: 'float', abs: 1, rel: 0 },
      { kind: 'unordered', depth: 1 },
    ] as const) {
      assert.ok(!isAnswer(endless, '[1.0]', check));
    }
    assert.ok(!isAnswer(endless, '[1, 2]', { kind: 'any_of' }));
    assert.match(difference(endless, '1', exact), /^returned 9+… \(\d+ more characters\), expected 1$/);
    const { user, system } = process.cpuUsage(before);
    assert.ok(user + system < 3_000_000, `${(user + system) / 1e6} s of CPU`);
    assert.equal(readValue(endless), undefined);
  });

  test('is not an int in the place of a large float, nor a long list', () => {
    const float = { kind: 'float', abs: 0, rel: 1e-9 } as const;
    assert.ok(isAnswer(`1${'0'.repeat(308)}`, '1e+308', float));
    const list = `[${'1.25, '.repeat(200_000)}2.5]`;
    assert.ok(isAnswer(list.replace('2.5]', '2.5000000001]'), list, float));
  });
});
