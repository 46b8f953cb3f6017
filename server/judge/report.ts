import { z } from 'zod';
import type { Fault as FaultEvent } from '#contract/events.ts';
import { cut, printable } from './printable.ts';

/**
 * What the harness in a box says of a run (sandbox/image/harness/__init__.py). A submission shares its process with
 * the harness and could have written this itself, so it is read as hostile text: bounded, strict, and never more
 * than a claim about that submission's own answer.
 */
const text = (most: number) => z.string().transform((value) => bounded(value, most));
/** Counted before they are looked at: a forged report has room for ten million of them. */
const few = <T extends z.ZodType>(one: T, most: number) => z.array(z.unknown()).max(most).pipe(z.array(one));
const line = z.int().min(1).max(1_000_000);

const faultShape = {
  type: text(120),
  message: text(1200),
  line: line.nullable(),
  column: line.nullable(),
  trace: few(z.strictObject({ line, function: text(120), code: text(240) }), 20),
};
const at = z.int().min(0).max(10_000_000);

/** How the harness begins a report, and more characters than what it says beside the results can have. */
const OPENING = '{"results": "';
const MOST_BESIDE_RESULTS = 1024 * 1024;

const Raised = z.strictObject({ ...faultShape, at });
const Fatal = z.strictObject({
  ...faultShape,
  at: at.nullable(),
  phase: z.enum(['load', 'call', 'result']),
  reason: z.enum(['exception', 'exit', 'memory', 'missing-entry', 'bad-encoding']),
});
export type Fatal = z.infer<typeof Fatal>;

const RunReport = z.strictObject({
  results: z.string(),
  raised: few(Raised, 16),
  fatal: Fatal.nullable(),
});
export type RunReport = z.infer<typeof RunReport>;

const CompileReport = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true) }),
  z.strictObject({
    ok: z.literal(false),
    type: text(120),
    message: text(1200),
    line: line.nullable(),
    column: line.nullable(),
    code: text(600),
  }),
]);
export type CompileReport = z.infer<typeof CompileReport>;

const StateReport = z.strictObject({ ...RunReport.shape, state: text(1100) });

/** Of a run that was asked for the state of an object; null where there is none to show. */
export function readStateReport(payload: string): z.infer<typeof StateReport> | null {
  return payload.length <= MOST_BESIDE_RESULTS ? read(StateReport, payload) : null;
}

/** Null where the payload is no report. */
export function readRunReport(payload: string): RunReport | null {
  if (payload.length <= MOST_BESIDE_RESULTS) return read(RunReport, payload);
  const parts = splitResults(payload);
  if (!parts || parts.rest.length > MOST_BESIDE_RESULTS) return null;
  const report = read(RunReport, `{"results": ""${parts.rest}`);
  const results = read(z.string(), parts.results);
  return report && results !== null ? { ...report, results } : null;
}

/** A long report is cut at its results, which are one text however long; a forged one could have millions of parts in
 *  what follows, and parsing them would take the judge seconds and gigabytes. */
function splitResults(payload: string): { results: string; rest: string } | null {
  if (!payload.startsWith(OPENING)) return null;
  let end = payload.indexOf('"', OPENING.length);
  while (end >= 0 && isEscaped(payload, end)) end = payload.indexOf('"', end + 1);
  if (end < 0) return null;
  return { results: payload.slice(OPENING.length - 1, end + 1), rest: payload.slice(end + 1) };
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

export function readCompileReport(payload: string): CompileReport | null {
  return read(CompileReport, payload);
}

function read<T>(schema: z.ZodType<T>, payload: string): T | null {
  try {
    return schema.safeParse(JSON.parse(payload)).data ?? null;
  } catch (error) {
    // SyntaxError: no JSON. RangeError: nested so deep that the reader's stack is not enough.
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

/** No more of a text is made printable than is kept of it. */
function bounded(value: string, most: number): string {
  const kept = printable(value.slice(0, most));
  const more = value.length - most;
  return more > 0 ? `${kept.slice(0, most)}… (${more} more characters)` : cut(kept, most);
}

export function faultOf({ type, message, line, column, trace }: FaultEvent): FaultEvent {
  return { type, message, line, column, trace };
}
