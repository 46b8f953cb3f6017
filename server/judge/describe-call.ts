import type { BuiltCase } from '../problem/built-problem.ts';
import { displayScript } from '../problem/display-input.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import { inputFromJson } from '../problem/typed-input.ts';
import { cut } from './printable.ts';

/** "Call 57: get(3)" for an operation of a class; null for kinds that have a single call. */
export function describeCall(at: number, one: BuiltCase, harness: HarnessSpec): string | null {
  const input = inputFromJson(one.input, harness);
  if (input.kind !== 'class') return null;
  const operation = input.operations[at];
  if (!operation) return null;
  return `Call ${at + 1}: ${cut(displayScript([operation], harness, [], 2000), 200)}`;
}
