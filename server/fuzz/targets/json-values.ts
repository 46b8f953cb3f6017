import type { Choices } from '../choices.ts';

const strange: unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  1.5,
  1e308,
  -0,
  2 ** 53,
  2 ** 31,
  '',
  'ok',
  'outcome',
  'a\u0000b',
  '\ud800',
  '‮',
  [],
  {},
];

/** Any JSON, mostly small. */
export function anyJson(choices: Choices, depth = 2): unknown {
  const kind = choices.below(depth > 0 ? 8 : 6);
  if (kind < 6) return choices.pick(strange);
  if (kind === 6) return choices.some(4, () => anyJson(choices, depth - 1));
  return Object.fromEntries(choices.some(4, () => [choices.pick(keys), anyJson(choices, depth - 1)]));
}

const keys = [
  'kind',
  'id',
  'blobs',
  'frame',
  'stop',
  'exit',
  'code',
  'signal',
  '__proto__',
  'constructor',
  'left',
];

/** The object with some of its fields gone, replaced or added; as it was where the choice is zero. */
export function bent(choices: Choices, object: Record<string, unknown>): Record<string, unknown> {
  const result = { ...object };
  for (let times = choices.below(3); times > 0; times -= 1) {
    const key = choices.pick([...Object.keys(object), ...keys]);
    if (choices.once(3)) delete result[key];
    else
      Object.defineProperty(result, key, {
        value: anyJson(choices),
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return result;
}
