import { parseDocument } from 'yaml';
import type { BuiltProblem } from '../built-problem.ts';
import type { Package } from '../package.ts';

import type { ExportNote } from './exported.ts';
import { inPython } from './kinds.ts';

/** Seconds: what Python and the driver take to start, which is no part of our limits. */
const startSeconds = 0.5;

/** problem.yaml with what the format says there and our groups say otherwise. */
export function problemYaml(
  found: Package,
  problem: BuiltProblem,
  text: string,
  notes: ExportNote[],
): string {
  const document = parseDocument(text);
  document.set('type', typeOf(found));
  if (inPython(problem)) document.set('languages', ['python3']);
  setTime(found, problem, document, notes);
  const memory = Math.max(...problem.cases.map(({ limits }) => limits.memoryKiB)) / 1024;
  document.setIn(['limits', 'memory'], memory);
  if (inPython(problem)) document.deleteIn(['limits', 'output']);
  const passes = passesOf(found);
  if (passes > 1) document.setIn(['limits', 'validation_passes'], passes);
  return document.toString();
}

function typeOf(found: Package): string {
  if (passesOf(found) > 1) return 'multi-pass';
  return found.practice.kind === 'interactive' ? 'interactive' : 'pass-fail';
}

/** A codec encodes in the first, and decodes in the second. */
function passesOf({ practice }: Package): number {
  if (practice.kind === 'codec') return 2;
  return practice.kind === 'stdio' ? practice.passes : 1;
}

function setTime(
  found: Package,
  problem: BuiltProblem,
  document: ReturnType<typeof parseDocument>,
  notes: ExportNote[],
): void {
  const limits = new Set(problem.cases.map((one) => one.limits.cpuMs));
  const path = 'problem.yaml';
  if (found.groups.some((group) => group.limits.times_reference !== undefined)) {
    document.deleteIn(['limits', 'time_limit']);
    const reason = 'a limit that is a multiple of the reference is left to the judge, which infers it';
    notes.push({ path, reason });
    return;
  }
  const seconds = Math.max(...limits) / 1000 + (inPython(problem) ? startSeconds : 0);
  document.setIn(['limits', 'time_limit'], seconds);
  if (limits.size > 1)
    notes.push({ path, reason: `the format has one time limit, not one a group: ${seconds} s for all` });
}
