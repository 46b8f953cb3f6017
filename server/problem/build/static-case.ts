import { type Call, parseCallScript } from '../call-script.ts';
import { canonical } from '../canonical.ts';
import { conform } from '../conform.ts';
import { resultType } from '../harness-of.ts';
import type { HarnessSpec } from '../harness-spec.ts';
import { checkCalls } from '../operations.ts';
import type { CaseYaml } from '../schema/tests-yaml.ts';
import { textToAnswer } from '../text-answer.ts';
import type { TypedInput } from '../typed-input.ts';
import { fromPlain, type Value } from '../value.ts';
import { CaseError } from './case-error.ts';

type ReadCase = { input: TypedInput; stated: (string | null)[] };
type Keys = keyof CaseYaml;

/** A case that the author wrote out. @throws CaseError and those of values, types and scripts */
export function readStaticCase(one: CaseYaml, harness: HarnessSpec, anyOf: boolean): ReadCase {
  switch (harness.kind) {
    case 'function':
      return readFunctionCase(one, harness, anyOf);
    case 'class':
      return readClassCase(one, harness);
    case 'codec':
      onlyKeys(one, ['value']);
      if (!('value' in one)) throw new CaseError('needs "value"');
      return {
        input: { kind: 'codec', value: conform(fromPlain(one.value), harness.value, 'value') },
        stated: [null],
      };
    case 'stdio':
    case 'interactive':
      return readTextCase(one, ['input', 'answer']);
  }
}

function readTextCase(one: CaseYaml, keys: Keys[]): ReadCase {
  onlyKeys(one, keys);
  if (one.input === undefined) throw new CaseError('needs "input", a text');
  if (one.answer !== undefined && typeof one.answer !== 'string')
    throw new CaseError('"answer" must be text: what is to be printed');
  const stated = one.answer === undefined ? null : textToAnswer(one.answer);
  return { input: { kind: 'stdio', stdin: one.input }, stated: [stated] };
}

function readFunctionCase(
  one: CaseYaml,
  harness: HarnessSpec & { kind: 'function' },
  anyOf: boolean,
): ReadCase {
  onlyKeys(one, ['args', 'answer']);
  const input = functionInput(plainEntries(one.args ?? {}), harness);
  if (!('answer' in one)) return { input, stated: [null] };
  const type = resultType(harness);
  return { input, stated: [canonical(fromPlain(one.answer), anyOf ? { t: 'list', of: type } : type)] };
}

function plainEntries(args: Record<string, unknown>): [string, Value][] {
  return Object.entries(args).map(([name, value]) => [name, fromPlain(value)]);
}

/** Arguments by name → in the order of the parameters. */
export function functionInput(
  given: [name: string, value: Value][],
  harness: HarnessSpec & { kind: 'function' },
): TypedInput {
  const byName = new Map(given);
  const { params } = harness.entry;
  const unknown = [...byName.keys()].filter((name) => !params.some((param) => param.name === name));
  const missing = params.filter((param) => !byName.has(param.name)).map((param) => param.name);
  if (unknown.length > 0) throw new CaseError(`there is no parameter ${unknown.join(', ')}`);
  if (missing.length > 0) throw new CaseError(`needs an argument for ${missing.join(', ')}`);
  const args = params.map(({ name, type }) => conform(byName.get(name) ?? null, type, name));
  return { kind: 'function', args };
}

function readClassCase(one: CaseYaml, harness: HarnessSpec & { kind: 'class' }): ReadCase {
  onlyKeys(one, ['ops', 'objects']);
  if (one.ops === undefined) throw new CaseError('needs "ops", the calls');
  const objects = Object.entries(one.objects ?? {}).flatMap(([name, made]) => makeObject(name, made));
  return classInput([...objects, ...parseCallScript(one.ops)], harness);
}

function makeObject(object: string, made: string): Call[] {
  const calls = parseCallScript(made);
  if (calls.length !== 1) throw new CaseError(`objects.${object} must be one call of the class`);
  return calls.map((call) => ({ ...call, object }));
}

export function classInput(calls: Call[], harness: HarnessSpec & { kind: 'class' }): ReadCase {
  const operations = checkCalls(calls, harness);
  const stated = operations.map(({ method, answer }) => (method === null ? null : answer));
  return { input: { kind: 'class', operations }, stated };
}

function onlyKeys(one: CaseYaml, allowed: Keys[]): void {
  const extra = (Object.keys(one) as Keys[]).filter((key) => key !== 'name' && !allowed.includes(key));
  if (extra.length > 0) throw new CaseError(`"${extra.join('", "')}" has no place in such a case`);
}
