import type { BuiltCase } from '../problem/built-problem.ts';
import { resultType } from '../problem/harness-of.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import { printType } from '../problem/type-text.ts';
import { inputFromJson } from '../problem/typed-input.ts';
import type { TypeNode } from '../problem/types.ts';
import { kindOf, typeName, type Value } from '../problem/value.ts';
import { operationAt } from './operation-at.ts';

/** "returned str where int is declared": says no more than the signature does, so it may be told of any case. */
export function declaredMismatch(
  actual: Value | undefined,
  one: BuiltCase,
  at: number,
  harness: HarnessSpec,
): string | null {
  const declared = declaredType(one, at, harness);
  if (!declared || actual === undefined || fits(actual, declared)) return null;
  const kind = kindOf(actual) === 'opaque' ? 'something' : typeName(actual);
  return `returned ${kind} where ${printType(declared)} is declared`;
}

export function declaredType(one: BuiltCase, at: number, harness: HarnessSpec): TypeNode | null {
  if (harness.kind !== 'class') return typeOfOnlyResult(harness);
  return typeOfMethod(operationAt(one, at, harness)?.method, harness);
}

/**
 * The declared type of each result of a case. Of a class the operations are read once for all of them: to look each one up
 * by itself takes the square of their number, which is hours for 200 000.
 */
export function declaredTypes(one: BuiltCase, harness: HarnessSpec): (at: number) => TypeNode | null {
  if (harness.kind !== 'class') {
    const only = typeOfOnlyResult(harness);
    return () => only;
  }
  const input = inputFromJson(one.input, harness);
  const operations = input.kind === 'class' ? input.operations : [];
  return (at) => typeOfMethod(operations[at]?.method, harness);
}

type ClassSpec = Extract<HarnessSpec, { kind: 'class' }>;

function typeOfOnlyResult(harness: Exclude<HarnessSpec, ClassSpec>): TypeNode {
  switch (harness.kind) {
    case 'function':
      return resultType(harness);
    case 'codec':
      return harness.value;
    case 'stdio':
    case 'interactive':
      return { t: 'str' };
  }
}

function typeOfMethod(method: string | null | undefined, { methods }: ClassSpec): TypeNode | null {
  return methods.find(({ names }) => names[0] === method)?.returns ?? null;
}

function fits(value: Value, type: TypeNode): boolean {
  if (type.t === 'any' || type.t === 'graph') return true;
  const kind = kindOf(value);
  if (type.t === 'optional') return kind === 'none' || fits(value, type.of);
  if (type.t === 'tree' || type.t === 'linked') return kind === 'none' || kind === type.t;
  return kind === type.t;
}
