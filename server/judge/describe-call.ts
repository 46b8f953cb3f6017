import type { BuiltCase } from '../problem/built-problem.ts';
import { displayScript } from '../problem/display-input.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import { operationAt } from './operation-at.ts';
import { cut } from './printable.ts';

/** "Call 57: get(3)" for an operation of a class; null for kinds that have a single call. */
export function describeCall(at: number, one: BuiltCase, harness: HarnessSpec): string | null {
  const operation = operationAt(one, at, harness);
  return operation && `Call ${at + 1}: ${cut(displayScript([operation], harness, [], 2000), 200)}`;
}
