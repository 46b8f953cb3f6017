import type { CaseResult } from '#contract/events.ts';
import type { Sandbox } from '#sandbox/sandbox.ts';
import { calibrate } from '../../judge/calibrate.ts';
import { judge } from '../../judge/judge.ts';
import { buildProblem } from '../build.ts';
import type { BuiltProblem } from '../built-problem.ts';
import { inParallel } from '../in-parallel.ts';
import type { Package, PackageSubmission } from '../package.ts';

/** A submission whose verdicts were not the same every time. */
export type Wavering = {
  path: string;
  /** The verdicts of its cases in a row and the word on the whole, with how often they were so; the usual ones first. */
  seen: { verdicts: string; times: number; why: string[] }[];
};

export type RepeatOptions = {
  times: number;
  boxes: number;
  signal?: AbortSignal;
  onProgress?: (judged: number, of: number) => void;
};

/** Judges every submission of a package again and again, just as a learner's is judged, and tells those that waver. */
export async function repeatVerdicts(
  found: Package,
  sandbox: Sandbox,
  { times, boxes, signal, onProgress = () => {} }: RepeatOptions,
): Promise<Wavering[]> {
  const options = signal ? { signal } : {};
  const problem = await calibrate(await buildProblem(found, sandbox, options), sandbox, options);
  const rounds = Array.from({ length: times }, () => found.submissions).flat();
  let judged = 0;
  const verdicts = await inParallel(rounds, boxes, async (submission) => {
    const seen = await verdictsOf(problem, submission, sandbox, signal);
    judged += 1;
    onProgress(judged, rounds.length);
    return { path: submission.path, ...seen };
  });
  const byPath = Map.groupBy(verdicts, ({ path }) => path);
  return [...byPath]
    .map(([path, runs]) => ({ path, seen: count(runs) }))
    .filter(({ seen }) => seen.length > 1);
}

type Run = { verdicts: string; why: string[] };

async function verdictsOf(
  { harness, groups, cases, checkerSource }: BuiltProblem,
  { source }: PackageSubmission,
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<Run> {
  const task = {
    source,
    harness,
    groups,
    checkerSource,
    cases,
    stop: 'first-failed-group' as const,
    showAll: false,
  };
  const words: string[] = [];
  const why: string[] = [];
  for await (const event of judge(task, sandbox, signal ? { signal } : {})) {
    words.push(event.type === 'case' ? `${event.ordinal} ${event.verdict}` : event.verdict);
    if (event.type === 'case' && event.verdict !== 'accepted') why.push(describe(event));
  }
  return { verdicts: words.join(', '), why };
}

const describe = ({ ordinal, group, cpuMs, wallMs, memoryKiB, message }: CaseResult): string =>
  `case ${ordinal} (${group}; CPU ${cpuMs.toFixed(1)} ms, wall ${wallMs.toFixed(1)} ms, ${memoryKiB} KiB): ${message}`;

/** Why is told of the first run that went so. */
function count(runs: Run[]): Wavering['seen'] {
  const groups = Map.groupBy(runs, ({ verdicts }) => verdicts);
  return [...groups]
    .map(([verdicts, same]) => ({ verdicts, times: same.length, why: same[0]?.why ?? [] }))
    .sort((a, b) => b.times - a.times);
}
