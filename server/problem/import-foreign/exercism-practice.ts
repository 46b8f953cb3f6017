import { writeCanonical } from '../canonical.ts';
import { classNameOf, functionNameOf } from '../slug-of.ts';
import type { TypeNode } from '../types.ts';
import { fromPlain } from '../value.ts';
import type { ExercismCase } from './exercism-data.ts';
import type { ForeignEntry } from './foreign-package.ts';
import { inferType } from './infer-type.ts';
import { callYaml, defSource, functionYaml, type Signature } from './skeleton.ts';

type Made = { practice: object; starter: string; cases: object[] };
type Parameter = { key: string; name: string; type: TypeNode };
type Called = Omit<Signature, 'params'> & { params: Parameter[] };

/** A function; or, where cases must raise, a class with a method, for only of those it can be said that they must. */
export function exercismPractice(
  exercise: string,
  property: string,
  all: ExercismCase[],
  path: string,
  entries: ForeignEntry[],
): Made {
  const params = parametersOf(all);
  const cases = all.filter((one) => hasAll(one, params, path, entries));
  const answers = cases.filter((one) => !mustRaise(one)).map(({ expected }) => expected);
  const signature = { name: functionNameOf(property), params, returns: inferType(answers) };
  return cases.some(mustRaise) ? asClass(exercise, signature, cases, entries) : asFunction(signature, cases);
}

function parametersOf(cases: ExercismCase[]): Parameter[] {
  const keys = new Set(cases.flatMap(({ input }) => Object.keys(input)));
  return [...keys].map((key) => {
    const values = cases.filter(({ input }) => key in input).map(({ input }) => input[key]);
    return { key, name: pythonName(key), type: inferType(values) };
  });
}

/** A parameter must not be called what Python has a meaning for. */
function pythonName(key: string): string {
  const name = functionNameOf(key);
  return /^(from|in|is|if|or|and|not|for|def|class|lambda|pass|with|as|del|try|return|None|global)$/.test(
    name,
  )
    ? `${name}_`
    : name;
}

function hasAll(one: ExercismCase, params: Parameter[], path: string, entries: ForeignEntry[]): boolean {
  const missing = params.filter(({ key }) => !(key in one.input)).map(({ key }) => key);
  if (missing.length === 0) return true;
  const reason = `"${one.description}" (${one.uuid}): it has no ${missing.join(', ')}, which others have`;
  entries.push({ level: 'left out', path, reason });
  return false;
}

function mustRaise({ expected }: ExercismCase): boolean {
  return typeof expected === 'object' && expected !== null && 'error' in expected;
}

function nameOf({ under, description }: ExercismCase): string {
  return [...under, description].join(': ').slice(0, 200);
}

function asFunction(signature: Called, cases: ExercismCase[]): Made {
  const practice = {
    kind: 'function',
    entry: functionYaml(signature),
  };
  const written = cases.map((one) => ({
    name: nameOf(one),
    args: Object.fromEntries(signature.params.map(({ key, name }) => [name, one.input[key]])),
    answer: one.expected,
  }));
  return { practice, starter: `${defSource(signature, false)}\n    ...\n`, cases: written };
}

function asClass(exercise: string, signature: Called, cases: ExercismCase[], entries: ForeignEntry[]): Made {
  const name = classNameOf(exercise);
  const reason = `cases must raise, which only methods may: it is the method ${signature.name} of a class ${name}, and raises ValueError whatever the message`;
  entries.push({ level: 'changed', path: 'practice.yaml', reason });
  const practice = {
    kind: 'class',
    entry: { class: name, aliases: ['*'], methods: { [signature.name]: callYaml(signature) } },
  };
  const written = cases.map((one) => {
    const args = signature.params.map(({ key }) => literal(one.input[key])).join(', ');
    const comes = mustRaise(one) ? 'raises ValueError' : `-> ${literal(one.expected)}`;
    return { name: nameOf(one), ops: `${name}(); ${signature.name}(${args}) ${comes}` };
  });
  return {
    practice,
    starter: `class ${name}:\n    ${defSource(signature, true)}\n        ...\n`,
    cases: written,
  };
}

function literal(value: unknown): string {
  return writeCanonical(fromPlain(value));
}
