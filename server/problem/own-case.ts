import type { BuiltProblem, CaseFields } from './built-problem.ts';
import { compileInputCheck } from './input-check.ts';
import { readOwnFields } from './own-fields.ts';
import { inputToJson } from './typed-input.ts';

export type OwnCaseIssue = { path: string; message: string };

/** The problem without its cases is enough: reading an own case needs types and bounds, no answers. */
type ForOwnCases = Pick<BuiltProblem, 'harness' | 'inputs'>;

/** What a learner typed → the input of a case, or what is wrong with it, field by field. */
export function parseOwnCase(
  problem: ForOwnCases,
  fields: CaseFields,
): { ok: true; input: string } | { ok: false; issues: OwnCaseIssue[] } {
  const read = readOwnFields(problem.harness, fields);
  if (!read.ok) return read;
  const violations = compileInputCheck(problem.inputs)(read.input);
  if (violations.length === 0) return { ok: true, input: inputToJson(read.input, problem.harness) };
  const issues = violations.map(({ path, message }) => ({
    path: fieldOf(path),
    message: path === fieldOf(path) && path === 'ops' ? message : `${path}: ${message}`,
  }));
  return { ok: false, issues };
}

/** "nums[3]" → "nums": the field in which it was typed. */
function fieldOf(path: string): string {
  return path.replace(/\[.*$/, '');
}
