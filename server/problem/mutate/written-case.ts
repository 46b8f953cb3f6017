import { displayScript } from '../display-input.ts';
import type { HarnessSpec } from '../harness-spec.ts';
import { parseCanonical } from '../literal.ts';
import { answerToText } from '../text-answer.ts';
import { inputFromJson } from '../typed-input.ts';
import type { TypeNode } from '../types.ts';
import type { Value } from '../value.ts';
import type { FoundCase } from './mutant-report.ts';
import { toPlain } from './plain-value.ts';

const mostChars = 100_000;

/** What an author would write for a found case, without its name: {args, answer}, {ops}, {value} or {input, answer}. */
export function writtenCase({ input, answer }: FoundCase, harness: HarnessSpec): Record<string, unknown> {
  const typed = inputFromJson(input, harness);
  switch (typed.kind) {
    case 'class': {
      const script = displayScript(typed.operations, harness, answer.split('\n'), mostChars);
      return { ops: script.replaceAll('\n', '; ') };
    }
    case 'codec':
      return { value: plainOf(typed.value, harness.kind === 'codec' ? harness.value : { t: 'any' }) };
    case 'stdio':
      // What an interactor is given has no answer of its own.
      return { input: typed.stdin, ...(harness.kind === 'stdio' && { answer: answerToText(answer) }) };
    case 'function': {
      const params = harness.kind === 'function' ? harness.entry.params : [];
      const args = params.map(({ name, type }, i) => [name, plainOf(typed.args[i] ?? null, type)] as const);
      return { args: Object.fromEntries(args), answer: toPlain(parseCanonical(answer)) };
    }
  }
}

/** An empty tree or linked list is written as []. */
function plainOf(value: Value, { t }: TypeNode): unknown {
  return value === null && (t === 'tree' || t === 'linked') ? [] : toPlain(value);
}
