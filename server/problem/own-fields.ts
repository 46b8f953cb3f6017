import { writtenWrongly } from './build/case-error.ts';
import type { CaseFields } from './built-problem.ts';
import { parseCallScript } from './call-script.ts';
import { conform } from './conform.ts';
import { textField } from './display-input.ts';
import type { HarnessSpec, Parameter } from './harness-spec.ts';
import { parseLiteral } from './literal.ts';
import { checkCalls } from './operations.ts';
import { isText, type TypedInput } from './typed-input.ts';
import type { Value } from './value.ts';

type Issue = { path: string; message: string };
type ReadFields = { ok: true; input: TypedInput } | { ok: false; issues: Issue[] };

/** Reads what was typed into each field; bounds are not looked at here. */
export function readOwnFields(harness: HarnessSpec, fields: CaseFields): ReadFields {
  const params = parametersOf(harness);
  const unknown = Object.keys(fields).filter((name) => !params.some((param) => param.name === name));
  const issues: Issue[] = unknown.map((path) => ({ path, message: 'there is no such field' }));
  if (isText(harness)) return withIssues(issues, readText(fields, textField(harness)));
  if (harness.kind === 'class') return withIssues(issues, readScript(harness, fields.ops ?? ''));
  const values = params.map((param) => readField(param, fields[param.name], issues));
  if (issues.length > 0) return { ok: false, issues };
  const [first = null] = values;
  return {
    ok: true,
    input: harness.kind === 'codec' ? { kind: 'codec', value: first } : { kind: 'function', args: values },
  };
}

function parametersOf(harness: HarnessSpec): Parameter[] {
  if (harness.kind === 'function') return harness.entry.params;
  if (harness.kind === 'codec') return harness.encode.params;
  return [{ name: isText(harness) ? textField(harness) : 'ops', type: { t: 'any' } }];
}

const wasCut = /… \(\d+ more characters\)\s*$/;

/** A form's text has the line ends of the web, whatever was typed. */
function readText(fields: CaseFields, path: string): ReadFields {
  const text = fields[path];
  if (text === undefined) return { ok: false, issues: [{ path, message: 'is missing' }] };
  // A long input is shown cut. Taken over as it is shown, it would be another one, and nobody would notice.
  if (wasCut.test(text)) return { ok: false, issues: [{ path, message: 'is cut: its end is missing' }] };
  return { ok: true, input: { kind: 'stdio', stdin: text.replaceAll('\r\n', '\n') } };
}

function withIssues(issues: Issue[], read: ReadFields): ReadFields {
  if (issues.length === 0) return read;
  return { ok: false, issues: read.ok ? issues : [...issues, ...read.issues] };
}

function readField(param: Parameter, text: string | undefined, issues: Issue[]): Value {
  try {
    if (text !== undefined) return conform(parseLiteral(text), param.type, param.name);
    issues.push({ path: param.name, message: 'is missing' });
  } catch (error) {
    issues.push({ path: param.name, message: messageOf(error) });
  }
  return null;
}

function readScript(harness: HarnessSpec & { kind: 'class' }, script: string): ReadFields {
  try {
    return { ok: true, input: { kind: 'class', operations: checkCalls(parseCallScript(script), harness) } };
  } catch (error) {
    return { ok: false, issues: [{ path: 'ops', message: atLine(script, error) + messageOf(error) }] };
  }
}

/** Scripts have a line for each call: the line says more than an offset. */
function atLine(script: string, error: unknown): string {
  const at = error instanceof Error && 'at' in error ? Number(error.at) : 0;
  return script.includes('\n') ? `line ${script.slice(0, at).split('\n').length}: ` : '';
}

function messageOf(error: unknown): string {
  const message = writtenWrongly(error);
  if (message === undefined) throw error;
  return message;
}
