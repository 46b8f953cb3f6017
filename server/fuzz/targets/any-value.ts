import type { Value } from '../../problem/value.ts';
import type { Choices } from '../choices.ts';

const texts = [
  '',
  'a',
  'A b',
  '"',
  "'",
  '\\',
  '\n',
  '\t\r\0',
  'ä€漢',
  '👍🏽',
  '\u2028',
  '\ud800',
  '<b>',
  'raises E',
  '1',
  '\x7f\x80\xff',
];
const floats = [
  0,
  -0,
  1,
  0.1,
  -2.5,
  1e16,
  1e15,
  1e-4,
  9.999e-5,
  1e100,
  5e-324,
  1.7976931348623157e308,
  NaN,
  Infinity,
  -Infinity,
];
const ints = [0n, 1n, -1n, 255n, 2n ** 31n, 2n ** 53n + 1n, -(2n ** 64n), 10n ** 40n];

/** Any value that a Python program could be given and could return. */
export function anyValue(choices: Choices, depth = 3): Value {
  const kind = choices.below(depth > 0 ? 12 : 6);
  const items = (most = 4) => choices.some(most, () => anyValue(choices, depth - 1));
  switch (kind) {
    case 6:
    case 7:
      return items();
    case 8:
      return { py: 'tuple', items: items() };
    case 9:
      return { py: 'set', items: distinct(choices) };
    case 10:
      return { py: 'dict', entries: distinct(choices).map((key) => [key, anyValue(choices, depth - 1)]) };
    case 11:
      return choices.once(2) ? tree(choices) : linked(choices);
    default:
      return scalar(choices, kind);
  }
}

function scalar(choices: Choices, kind: number): Value {
  switch (kind) {
    case 0:
      return choices.pick([null, true, false]);
    case 1:
      return choices.pick(ints) + BigInt(choices.below(3));
    case 2:
      return choices.pick(texts) + choices.pick(texts);
    case 3:
      return { py: 'float', value: choices.pick(floats) };
    case 4:
      return { py: 'bytes', bytes: choices.bytes(4) };
    default:
      return BigInt(choices.below(100));
  }
}

/** Hashable, and of one type: 1, 1.0 and True are one key to Python. */
function distinct(choices: Choices): Value[] {
  const values = choices.once(2)
    ? choices.some(4, () => choices.pick(texts))
    : choices.some(4, () => choices.pick(ints));
  return [...new Set<Value>(values)];
}

function tree(choices: Choices): Value {
  return { py: 'tree', levels: [1n, ...choices.some(5, () => BigInt(choices.below(9)))] };
}

function linked(choices: Choices): Value {
  return { py: 'linked', items: [1n, ...choices.some(5, () => BigInt(choices.below(9)))] };
}
