import type { Call } from '../call-script.ts';
import { canonical } from '../canonical.ts';
import { conform } from '../conform.ts';
import { resultType } from '../harness-of.ts';
import type { HarnessSpec } from '../harness-spec.ts';
import type { TypedInput } from '../typed-input.ts';
import type { Value } from '../value.ts';
import { CaseError } from './case-error.ts';
import { classInput, functionInput } from './static-case.ts';

export type GeneratedCase = { input: TypedInput; stated: (string | null)[] };

/**
 * What a generator returned → a case whose answer the reference gives; but where several answers are right, the generator
 * returns them with the arguments, since the reference knows only one. @throws CaseError and those of types and calls
 */
export function readGeneratedCase(value: Value, harness: HarnessSpec, anyOf: boolean): GeneratedCase {
  if (anyOf && harness.kind === 'function') return readWithAnswers(value, harness);
  const input = readGeneratedInput(value, harness);
  return { input, stated: Array(input.kind === 'class' ? input.operations.length : 1).fill(null) };
}

function readWithAnswers(value: Value, harness: HarnessSpec & { kind: 'function' }): GeneratedCase {
  const [given, answers, ...more] = Array.isArray(value) ? value : [];
  if (given === undefined || answers === undefined || more.length > 0)
    throw new CaseError('with check any_of the generator must return a tuple: the arguments, the answers');
  const input = readGeneratedInput(given, harness);
  return { input, stated: [canonical(answers, { t: 'list', of: resultType(harness) })] };
}

/** What a generator returned → the input of a case. @throws CaseError and those of types and calls */
export function readGeneratedInput(value: Value, harness: HarnessSpec): TypedInput {
  switch (harness.kind) {
    case 'function':
      return functionInput(argumentsOf(value, harness), harness);
    case 'class':
      return classInput(callsOf(value), harness).input;
    case 'codec':
      return { kind: 'codec', value: conform(value, harness.value, 'value') };
    case 'stdio':
    case 'interactive':
      if (typeof value !== 'string') throw new CaseError('the generator must return the input, a text');
      return { kind: 'stdio', stdin: value };
  }
}

function argumentsOf(value: Value, harness: HarnessSpec & { kind: 'function' }): [string, Value][] {
  if (value !== null && typeof value === 'object' && 'py' in value && value.py === 'dict') {
    return value.entries.map(([key, item]) => [String(key), item]);
  }
  const names = harness.entry.params.map((param) => param.name).join(', ');
  throw new CaseError(`the generator must return a dict of the arguments: ${names}`);
}

function callsOf(value: Value): Call[] {
  if (!Array.isArray(value)) throw new CaseError('the generator must return a list of calls');
  return value.map((call) => {
    const [name, ...args] = Array.isArray(call) ? call : [];
    if (typeof name !== 'string')
      throw new CaseError('each call must be a list: its name, then its arguments');
    const [object, method] = name.includes('.') ? name.split('.', 2) : ['', name];
    return { object: object ?? '', name: method ?? '', args, expects: null, at: 0 };
  });
}
