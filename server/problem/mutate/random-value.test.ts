import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Choices } from '../../fuzz/choices.ts';
import { compileConstraints } from '../constraint-check.ts';
import type { Constraints } from '../constraints.ts';
import { parseType } from '../type-text.ts';
import { randomValue } from './random-value.ts';

test('what is drawn keeps to the bounds, those of the parts of a tuple too', () => {
  const held: [type: string, constraints: Constraints][] = [
    ['list[int]', { len: { min: 1, max: 3 }, items: { min: '5', max: '6' } }],
    ['tuple[int, str, int]', { parts: [{ min: '100', max: '101' }, { len: { min: 2, max: 2 } }, {}] }],
    [
      'list[tuple[int, list[int]]]',
      { items: { parts: [{ max: '-50' }, { len: { max: 1 }, items: { min: '7' } }] } },
    ],
  ];
  for (const [text, constraints] of held) {
    const type = parseType(text);
    const check = compileConstraints(type, constraints, 'x');
    for (let i = 0; i < 300; i += 1) {
      const drawing = {
        choices: Choices.seeded(7, i),
        size: 1 + (i % 12),
        telling: { numbers: [3n], letters: [] },
      };
      assert.equal(check(randomValue(drawing, type, constraints)), null, text);
    }
  }
});
