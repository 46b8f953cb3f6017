import type { Call } from '../call-script.ts';
import { conform } from '../conform.ts';
import type { HarnessSpec } from '../harness-spec.ts';
import type { TypedInput } from '../typed-input.ts';
import type { Value } from '../value.ts';
import { CaseError } from './case-error.ts';
import { classInput, functionInput } from './static-case.ts';

/** What a generator returned → the input of a case. @throws CaseError and those of types and calls */
export function readGeneratedCase(value: Value, harness: HarnessSpec): TypedInput {
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
