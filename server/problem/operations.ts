import type { Call } from './call-script.ts';
import { canonical } from './canonical.ts';
import { conform, TypeMismatch } from './conform.ts';
import type { HarnessSpec, Parameter } from './harness-spec.ts';
import type { TypeNode } from './types.ts';
import type { Value } from './value.ts';
import { toWire } from './wire.ts';

export type ClassSpec = HarnessSpec & { kind: 'class' };

/** An operation of a class problem, its arguments still values, and the canonical line that must come back (null
 *  where the script says nothing). */
export type CheckedOperation = {
  object: string;
  /** The declared name of the method; null where an object is made. */
  method: string | null;
  args: Value[];
  params: Parameter[];
  answer: string | null;
  at: number;
};

/** A call does not fit the class that the problem declares. `at` is its offset in the script. */
export class CallMismatch extends Error {
  override name = 'CallMismatch';
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/** Checks a script against the declared class: objects made before use, known methods, arguments of their types.
 *  @throws CallMismatch */
export function checkCalls(calls: Call[], spec: ClassSpec): CheckedOperation[] {
  const made = new Set<string>();
  const operations: CheckedOperation[] = [];
  const first = calls[0];
  const makes = (call: Call) => spec.names.some((name) => sameName(name, call.name));
  if (first && !first.object && !makes(first) && spec.init.length === 0) {
    operations.push({ object: '', method: null, args: [], params: [], answer: 'None', at: 0 });
    made.add('');
  }
  for (const call of calls) {
    const operation = makes(call) ? checkNew(call, spec) : checkMethod(call, spec, made);
    if (operation.method === null) made.add(operation.object);
    operations.push(operation);
  }
  return operations;
}

function checkNew(call: Call, spec: ClassSpec): CheckedOperation {
  const args = checkArgs(call, spec.init);
  return { object: call.object, method: null, args, params: spec.init, answer: 'None', at: call.at };
}

function checkMethod(call: Call, spec: ClassSpec, made: Set<string>): CheckedOperation {
  const method = spec.methods.find((one) => one.names.some((name) => sameName(name, call.name)));
  if (!method) throw new CallMismatch(call.at, `there is no method ${call.name}; there are ${listed(spec)}`);
  if (!made.has(call.object)) {
    const whose = call.object ? `${call.object} = ` : '';
    throw new CallMismatch(call.at, `make the object first: ${whose}${spec.names[0]}(…)`);
  }
  const answer = call.expects && expectedLine(call, call.expects, method.returns);
  const name = method.names[0] ?? call.name;
  return {
    object: call.object,
    method: name,
    args: checkArgs(call, method.params),
    params: method.params,
    answer,
    at: call.at,
  };
}

function checkArgs(call: Call, params: Parameter[]): Value[] {
  if (call.args.length !== params.length) {
    const takes = `${params.length} argument${params.length === 1 ? '' : 's'}`;
    throw new CallMismatch(
      call.at,
      `${call.name} takes ${takes} (${params.map((p) => p.name).join(', ')}), not ${call.args.length}`,
    );
  }
  return params.map((param, i) =>
    fitted(call, call.args[i] ?? null, param.type, `${call.name}: ${param.name}`),
  );
}

function expectedLine(call: Call, expects: NonNullable<Call['expects']>, returns: TypeNode): string {
  if ('raises' in expects) return `raises ${expects.raises}`;
  return canonical(fitted(call, expects.returns, returns, `${call.name} ->`), returns);
}

function fitted(call: Call, value: Value, type: TypeNode, at: string): Value {
  try {
    return conform(value, type, at);
  } catch (error) {
    if (error instanceof TypeMismatch) throw new CallMismatch(call.at, error.message);
    throw error;
  }
}

/** As the harness compares names: without case and underscores. */
function sameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

function plainName(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}

function listed(spec: ClassSpec): string {
  return spec.methods.map((method) => method.names[0]).join(', ');
}

/** The CaseInput JSON of checked operations. */
export function operationsToWire(operations: CheckedOperation[]): string {
  return `{"ops":[${operations.map(operationToWire).join(',')}]}`;
}

function operationToWire({ object, method, args, params }: CheckedOperation): string {
  const values = `[${params.map((param, i) => toWire(args[i] ?? null, param.type)).join(',')}]`;
  const name = JSON.stringify(object);
  return method === null
    ? `["new",${name},${values}]`
    : `["call",${name},${JSON.stringify(method)},${values}]`;
}
