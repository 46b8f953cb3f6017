import type { HarnessSpec } from './harness-spec.ts';
import { type CheckedOperation, operationsToWire } from './operations.ts';
import type { Value } from './value.ts';
import { fromWire, parseWireJson, toWire } from './wire.ts';

/** The input of a case while it is worked with: values of their declared types. */
export type TypedInput =
  | { kind: 'function'; args: Value[] }
  | { kind: 'class'; operations: CheckedOperation[] }
  | { kind: 'codec'; value: Value }
  | { kind: 'stdio'; stdin: string };

/** JSON text of a CaseInput: what the box is given. */
export function inputToJson(input: TypedInput, harness: HarnessSpec): string {
  if (input.kind === 'class') return operationsToWire(input.operations);
  if (input.kind === 'stdio') return JSON.stringify({ stdin: input.stdin });
  if (input.kind === 'function' && harness.kind === 'function') {
    const args = harness.entry.params.map((param, i) => toWire(input.args[i] ?? null, param.type));
    return `{"args":[${args.join(',')}]}`;
  }
  if (input.kind === 'codec' && harness.kind === 'codec') {
    return `{"encode":${toWire(input.value, harness.value)}}`;
  }
  throw new TypeError(`a ${input.kind} input for a ${harness.kind} problem`);
}

/** Whether the input of a case is a text: of a program, or of the interactor that talks with it. */
export function isText(harness: HarnessSpec): harness is HarnessSpec & { kind: 'stdio' | 'interactive' } {
  return harness.kind === 'stdio' || harness.kind === 'interactive';
}

/** Reads back what `inputToJson` wrote. */
export function inputFromJson(json: string, harness: HarnessSpec): TypedInput {
  if (isText(harness)) return { kind: 'stdio', stdin: (JSON.parse(json) as { stdin: string }).stdin };
  const data = parseWireJson(json) as { args: unknown[]; ops: unknown[][]; encode: unknown };
  switch (harness.kind) {
    case 'function':
      return {
        kind: 'function',
        args: harness.entry.params.map((param, i) => fromWire(data.args[i], param.type)),
      };
    case 'class':
      return { kind: 'class', operations: data.ops.map((operation) => readOperation(operation, harness)) };
    case 'codec':
      return { kind: 'codec', value: fromWire(data.encode, harness.value) };
  }
}

function readOperation(operation: unknown[], harness: HarnessSpec & { kind: 'class' }): CheckedOperation {
  const [what, object, ...rest] = operation as [string, string, ...unknown[]];
  const method = what === 'new' ? null : String(rest[0]);
  const given = (method === null ? rest[0] : rest[1]) as unknown[];
  const declared = harness.methods.find((one) => one.names[0] === method);
  const params = method === null ? harness.init : (declared?.params ?? []);
  const args = params.map((param, i) => fromWire(given[i], param.type));
  return { object, method, args, params, answer: null, at: 0 };
}
