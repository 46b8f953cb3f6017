import {
  type ConstraintCheck,
  compileConstraints,
  declaredBounds,
  type Violation,
} from './constraint-check.ts';
import type { Sizes } from './constraints.ts';
import type { ConstrainedParameter, InputSpec } from './input-spec.ts';
import type { CheckedOperation } from './operations.ts';
import type { TypedInput } from './typed-input.ts';
import type { Value } from './value.ts';

/** Says what in an input breaks a declared constraint, and notes which bounds it touches. */
export type InputCheck = (input: TypedInput, touched?: Set<string>) => Violation[];

export function compileInputCheck(spec: InputSpec): InputCheck {
  switch (spec.kind) {
    case 'function': {
      const check = argumentsCheck(spec.params, '');
      return (input, touched) => (input.kind === 'function' ? check(input.args, touched) : []);
    }
    case 'class':
      return classCheck(spec);
    case 'codec': {
      const check = argumentsCheck([spec.value], '');
      return (input, touched) => (input.kind === 'codec' ? check([input.value], touched) : []);
    }
    case 'stdio':
    case 'interactive':
      return () => [];
  }
}

type ArgumentsCheck = (args: Value[], touched?: Set<string>) => Violation[];

function argumentsCheck(params: ConstrainedParameter[], prefix: string): ArgumentsCheck {
  const checks: [string, ConstraintCheck][] = params.map(({ name, type, constraints }) => [
    name,
    compileConstraints(type, constraints, prefix + name),
  ]);
  return (args, touched) =>
    checks.flatMap(([name, check], i) => {
      const found = check(args[i] ?? null, touched);
      return found ? [{ path: name + found.path, message: found.message }] : [];
    });
}

function classCheck(spec: InputSpec & { kind: 'class' }): InputCheck {
  const init = argumentsCheck(spec.init, 'init.');
  const methods = new Map(
    Object.entries(spec.methods).map(([name, params]) => [name, argumentsCheck(params, `${name}.`)]),
  );
  return (input, touched) => {
    if (input.kind !== 'class') return [];
    const calls = input.operations.filter((operation) => operation.method !== null).length;
    const counted = countViolation(calls, spec.calls, touched);
    if (counted) return [counted];
    for (const operation of input.operations) {
      const check = operation.method === null ? init : methods.get(operation.method);
      const [found] = check?.(operation.args, touched) ?? [];
      if (found) return [inOperation(operation, found)];
    }
    return [];
  };
}

function countViolation(calls: number, { min, max }: Sizes, touched?: Set<string>): Violation | null {
  const what = `${calls} method ${calls === 1 ? 'call' : 'calls'}`;
  if (min !== undefined && calls < min) return { path: 'ops', message: `${what}, at least ${min} needed` };
  if (max !== undefined && calls > max) return { path: 'ops', message: `${what}, at most ${max} allowed` };
  if (calls === min) touched?.add('calls.min');
  if (calls === max) touched?.add('calls.max');
  return null;
}

function inOperation({ method }: CheckedOperation, { path, message }: Violation): Violation {
  return { path: 'ops', message: `${method ?? 'the constructor'}: ${path}: ${message}` };
}

/** Every bound that the problem declares, by the names that checks report as touched. */
export function allBounds(spec: InputSpec): string[] {
  const of = (params: ConstrainedParameter[], prefix: string) =>
    params.flatMap(({ name, constraints }) => declaredBounds(constraints, prefix + name));
  switch (spec.kind) {
    case 'function':
      return of(spec.params, '');
    case 'codec':
      return of([spec.value], '');
    case 'stdio':
    case 'interactive':
      return [];
    case 'class':
      return [
        ...of(spec.init, 'init.'),
        ...Object.entries(spec.methods).flatMap(([name, params]) => of(params, `${name}.`)),
        ...(spec.calls.min === undefined ? [] : ['calls.min']),
        ...(spec.calls.max === undefined ? [] : ['calls.max']),
      ];
  }
}
