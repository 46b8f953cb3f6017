import type { BuiltCase } from '../../problem/built-problem.ts';
import type { HarnessSpec } from '../../problem/harness-spec.ts';
import { parseCanonical } from '../../problem/literal.ts';
import { inputFromJson, type TypedInput } from '../../problem/typed-input.ts';
import type { Value } from '../../problem/value.ts';
import { toWire } from '../../problem/wire.ts';
import { isRaise } from '../compare.ts';

/**
 * What a checker is asked of one case, as JSON for the harness: the input, what came back and what the reference says.
 * The input of a function is a dict by parameter, that of a class a list of [object, method or None, arguments], that
 * of a codec the value, that of a program its text. Of a class, the answers are a list with one for each operation;
 * where one raised, as it must have, there is None.
 */
export function checkerQuestion(one: BuiltCase, results: string, harness: HarnessSpec): string {
  const any = { t: 'any' } as const;
  const input = inputValue(inputFromJson(one.input, harness), harness);
  const args = [input, answerValue(results, harness), answerValue(one.answer, harness)];
  return `{"args":[${args.map((value) => toWire(value, any)).join(',')}]}`;
}

function inputValue(input: TypedInput, harness: HarnessSpec): Value {
  switch (input.kind) {
    case 'function': {
      const params = harness.kind === 'function' ? harness.entry.params : [];
      return { py: 'dict', entries: params.map(({ name }, i) => [name, input.args[i] ?? null]) };
    }
    case 'class':
      return input.operations.map(({ object, method, args }) => [object, method, args]);
    case 'codec':
      return input.value;
    case 'stdio':
      return input.stdin;
  }
}

function answerValue(text: string, harness: HarnessSpec): Value {
  if (harness.kind !== 'class') return parseCanonical(text);
  return text.split('\n').map((line) => (isRaise(line) ? null : parseCanonical(line)));
}
