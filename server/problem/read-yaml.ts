import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { PackageIssue } from './package-error.ts';

export type YamlPath = (string | number)[];

/** What a YAML file says, and where it says it. */
export type YamlFile<T> = { file: string; data: T; lineOf: (path: YamlPath) => number | null };

export type ReadYaml<T> = { ok: true; yaml: YamlFile<T> } | { ok: false; issues: PackageIssue[] };

/**
 * YAML 1.2 core, so that `no` is a word, 010 is ten and 12:30 is text. Whole numbers arrive as bigint: a
 * JavaScript number would lose digits above 2^53, and 1 could not be told from 1.0.
 */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>): ReadYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    intAsBigInt: true,
    lineCounter: lines,
    prettyErrors: false,
    resolveKnownTags: false,
  });
  const syntax = [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    path: '',
    message: error.message,
  }));
  if (syntax.length > 0) return { ok: false, issues: syntax };
  const lineOf = (path: YamlPath) => lineOfPath(document, lines, path);
  return check(file, document.toJS({ maxAliasCount: 50 }), schema, lineOf);
}

function check<T>(
  file: string,
  data: unknown,
  schema: z.ZodType<T>,
  lineOf: (path: YamlPath) => number | null,
): ReadYaml<T> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return { ok: true, yaml: { file, data: parsed.data, lineOf } };
  const issues = parsed.error.issues.flatMap(deepest).map((issue) => {
    const path = issue.path as YamlPath;
    return { file, line: lineOf(unknownKey(issue, path)), path: pathText(path), message: reason(issue) };
  });
  return { ok: false, issues };
}

/** Of a union, tell what is wrong with the form that fits best: the one that failed deepest inside. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const nested = issue.errors.map((form) =>
    form.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
  );
  const depth = (form: z.core.$ZodIssue[]) => Math.max(...form.map((inner) => inner.path.length));
  const best = nested.reduce((a, b) => (depth(b) > depth(a) ? b : a));
  if (depth(best) > issue.path.length) return best.flatMap(deepest);
  const reasons = new Set(nested.flat().map((inner) => reason(inner)));
  return [issue.message === 'Invalid input' ? { ...issue, message: [...reasons].join('; or: ') } : issue];
}

function unknownKey(issue: z.core.$ZodIssue, path: YamlPath): YamlPath {
  return issue.code === 'unrecognized_keys' && issue.keys[0] ? [...path, issue.keys[0]] : path;
}

function reason(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  if (issue.code === 'invalid_type' && /received undefined/.test(issue.message)) return 'is missing';
  return issue.message;
}

export function pathText(path: YamlPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step),
    '',
  );
}

/** The line of the node at `path`, or of the nearest one above it. */
function lineOfPath(document: Document, lines: LineCounter, path: YamlPath): number | null {
  let node: unknown = document.contents;
  let offset = isNode(node) ? node.range?.[0] : undefined;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find((item) => keyText(item.key) === String(step)) : undefined;
    const next: unknown = pair ?? (isSeq(node) ? node.items[Number(step)] : undefined);
    if (next === undefined) break;
    const place: unknown = isPair(next) ? next.key : next;
    if (isNode(place) && place.range) offset = place.range[0];
    node = isPair(next) ? next.value : next;
  }
  return offset === undefined ? null : lines.linePos(offset).line;
}

function keyText(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}
