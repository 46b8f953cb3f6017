import type { BuiltProblem, CaseFields } from './built-problem.ts';
import { displayLiteral } from './display-literal.ts';
import type { HarnessSpec } from './harness-spec.ts';
import type { CheckedOperation } from './operations.ts';
import { inputFromJson, type TypedInput } from './typed-input.ts';
import type { TypeNode } from './types.ts';
import type { Value } from './value.ts';

export const usualMaxChars = 4000;

/** The input of a case as a person reads and types it: a Python literal for each field, or a call script. */
export function displayInput(
  problem: Pick<BuiltProblem, 'harness'>,
  inputJson: string,
  maxChars: number = usualMaxChars,
): CaseFields {
  return displayTyped(inputFromJson(inputJson, problem.harness), problem.harness, maxChars);
}

export function displayTyped(input: TypedInput, harness: HarnessSpec, maxChars: number): CaseFields {
  if (input.kind === 'stdio') return { [textField(harness)]: displayText(input.stdin, maxChars) };
  if (input.kind === 'class') return { ops: displayScript(input.operations, harness, [], maxChars) };
  if (input.kind === 'codec' && harness.kind === 'codec') {
    const name = harness.encode.params[0]?.name ?? 'value';
    return { [name]: displayArgument(input.value, harness.value, maxChars) };
  }
  const params = harness.kind === 'function' ? harness.entry.params : [];
  const args = input.kind === 'function' ? input.args : [];
  return Object.fromEntries(
    params.map((param, i) => [param.name, displayArgument(args[i] ?? null, param.type, maxChars)]),
  );
}

/** The one field of a case whose input is a text. */
export function textField({ kind }: HarnessSpec): 'stdin' | 'interactor' {
  return kind === 'interactive' ? 'interactor' : 'stdin';
}

export function displayText(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  return `${text.slice(0, maxChars)}… (${text.length - maxChars} more characters)`;
}

/** An empty tree or linked list is None to Python and [] to whoever types it. */
function displayArgument(value: Value, type: TypeNode, maxChars: number): string {
  return value === null && (type.t === 'tree' || type.t === 'linked')
    ? '[]'
    : displayLiteral(value, maxChars);
}

/** One call a line. `answers`, where given, are shown behind the calls that return something. */
export function displayScript(
  operations: CheckedOperation[],
  harness: HarnessSpec,
  answers: string[],
  maxChars: number,
): string {
  const lines: string[] = [];
  let length = 0;
  for (const [i, operation] of operations.entries()) {
    const line = displayCall(operation, harness) + displayAnswer(answers[i]);
    length += line.length + 1;
    if (length > maxChars)
      return [...lines, `# … ${operations.length - i} more of ${operations.length}`].join('\n');
    lines.push(line);
  }
  return lines.join('\n');
}

function displayCall({ object, method, args, params }: CheckedOperation, harness: HarnessSpec): string {
  const given = params.map((param, i) => displayArgument(args[i] ?? null, param.type, 1000)).join(', ');
  if (method !== null) return `${object ? `${object}.` : ''}${method}(${given})`;
  const name = harness.kind === 'class' ? (harness.names[0] ?? '') : '';
  return `${object ? `${object} = ` : ''}${name}(${given})`;
}

function displayAnswer(answer: string | undefined): string {
  if (answer === undefined || answer === 'None') return '';
  return answer.startsWith('raises ') ? ` ${answer}` : ` -> ${answer}`;
}
