import type { Sandbox } from '#sandbox/sandbox.ts';
import { judge } from '../../judge/judge.ts';
import type { BuiltProblem } from '../built-problem.ts';
import type { PackageSubmission } from '../package.ts';
import { type CellWord, wordOf } from './verdict-words.ts';

export type JudgedCase = {
  group: string;
  name: string;
  word: CellWord;
  cpuMs: number;
  message: string | null;
};

/** A submission on every case, in order. One that does not compile has no cases. */
export type JudgedSubmission = {
  path: string;
  word: CellWord;
  message: string | null;
  cases: JudgedCase[];
};

/** Judges every case, whatever fails. A judge error is ours and gets another try. */
export async function runSubmission(
  problem: BuiltProblem,
  submission: PackageSubmission,
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<JudgedSubmission> {
  const first = await runOnce(problem, submission, sandbox, signal);
  return first.word === 'JE' ? await runOnce(problem, submission, sandbox, signal) : first;
}

async function runOnce(
  problem: BuiltProblem,
  { path, source }: PackageSubmission,
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<JudgedSubmission> {
  const { harness, groups, cases } = problem;
  const judged: JudgedSubmission = { path, word: 'JE', message: 'the judge said nothing', cases: [] };
  const task = { source, harness, groups, cases, stop: 'never' as const, showAll: true };
  for await (const event of judge(task, sandbox, signal ? { signal } : {})) {
    if (event.type === 'case') {
      const { group, name, verdict, cpuMs, message } = event;
      judged.cases.push({ group, name, word: wordOf(verdict), cpuMs, message });
    }
    if (event.type === 'verdict') {
      judged.word = wordOf(event.verdict);
      judged.message = event.message;
    }
  }
  return judged;
}
