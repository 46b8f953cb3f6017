import { isAnswer, readValue } from '../../judge/compare.ts';
import type { Check } from '../../problem/built-problem.ts';
import { writeCanonical } from '../../problem/canonical.ts';
import type { Value } from '../../problem/value.ts';
import type { Choices } from '../choices.ts';
import { expect, type Target } from '../target.ts';
import { anyValue } from './any-value.ts';
import { garbledText } from './garble.ts';

const tolerance = 1e-6;

/** A line that came back and the answer, made so that it is known whether they are the same by the check. */
export const answers: Target = {
  name: 'answers',
  share: 4,
  run(choices) {
    const check: Check = choices.pick([
      { kind: 'exact' },
      { kind: 'float', abs: tolerance, rel: 0 },
      { kind: 'unordered', depth: 1 },
      { kind: 'any_of' },
    ]);
    const answer = check.kind === 'unordered' ? anyItems(choices) : anyValue(choices);
    const expected = writeCanonical(check.kind === 'any_of' ? others(choices, answer) : answer);
    const right = writeCanonical(rightFor(choices, check, answer));
    const wrong = writeCanonical(wrongFor(choices, check, answer));
    expect(isAnswer(right, expected, check), 'the right answer is refused', { right, expected, check });
    expect(!isAnswer(wrong, expected, check), 'a wrong answer is taken', { wrong, expected, check });
    const forged = garbledText(choices, right);
    if (isAnswer(forged, expected, check)) {
      expect(mayPass(forged, expected, check), 'a forged answer is taken', { forged, expected, check });
    }
  },
};

function anyItems(choices: Choices): Value[] {
  return choices.some(5, () => anyValue(choices, 1));
}

function others(choices: Choices, answer: Value): Value[] {
  return choices.shuffled([answer, ...choices.some(2, () => anyValue(choices, 1))]);
}

function rightFor(choices: Choices, check: Check, answer: Value): Value {
  if (check.kind === 'unordered' && Array.isArray(answer)) return choices.shuffled(answer);
  return check.kind === 'float' ? moved(answer, tolerance / 4) : answer;
}

/** It holds the answer and one thing more, or a float that is too far off. */
function wrongFor(choices: Choices, check: Check, answer: Value): Value {
  if (check.kind === 'float' && choices.once(2) && isFiniteFloat(answer))
    return moved(answer, tolerance * 4 + 1);
  const more: Value = { py: 'tuple', items: ['one thing more'] };
  if (check.kind === 'unordered' && Array.isArray(answer)) return choices.shuffled([...answer, more]);
  return { py: 'tuple', items: [answer, more, more] };
}

function isFiniteFloat(value: Value): boolean {
  return isFloat(value) && Number.isFinite(value.value) && Math.abs(value.value) < 1e9;
}

function isFloat(value: Value): value is { py: 'float'; value: number } {
  return value !== null && typeof value === 'object' && 'py' in value && value.py === 'float';
}

/** Every float a little off, but those in sets and keys. */
function moved(value: Value, by: number): Value {
  if (Array.isArray(value)) return value.map((item) => moved(item, by));
  if (isFloat(value)) return { py: 'float', value: value.value + by };
  if (value === null || typeof value !== 'object') return value;
  if (value.py === 'tuple') return { py: 'tuple', items: value.items.map((item) => moved(item, by)) };
  if (value.py !== 'dict') return value;
  return { py: 'dict', entries: value.entries.map(([key, item]) => [key, moved(item, by)]) };
}

/** The measures once more, on texts alone and as plainly as they can be said. */
function mayPass(forged: string, expected: string, check: Check): boolean {
  const value = readValue(forged);
  if (forged === expected || value === undefined) return forged === expected;
  switch (check.kind) {
    case 'unordered':
      return itemsOf(value) === itemsOf(readValue(expected));
    case 'any_of':
      return (readValue(expected) as Value[]).some((one) => writeCanonical(one) === writeCanonical(value));
    case 'float':
      return isNear(writeCanonical(value), expected);
    default:
      return false;
  }
}

function itemsOf(value: Value | undefined): string {
  return Array.isArray(value) ? value.map(writeCanonical).sort().join(' ') : 'no list';
}

const number = /-?(?:\d+(?:\.\d+)?(?:e[+-]\d+)?|inf|nan)/g;

function isNear(one: string, other: string): boolean {
  const [ours, theirs] = [one.match(number) ?? [], other.match(number) ?? []];
  const near = ours.every((text, i) => {
    const [a, b] = [text, theirs[i] ?? ''];
    return a === b || Number(a) === Number(b) || Math.abs(Number(a) - Number(b)) <= tolerance * 1.001;
  });
  return near && ours.length === theirs.length && one.replace(number, '#') === other.replace(number, '#');
}
