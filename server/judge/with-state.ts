import { BoxFailure } from '#sandbox/box-failure.ts';
import type { RunLimits, RunOutcome, RunRequest } from '#sandbox/sandbox.ts';
import { readStateReport } from './report.ts';
import type { JudgedCase, Judging, Runs } from './run-case.ts';

/** What a run that was quick needs on top to come as far once more, and to say a word about itself. */
const spareMs = { cpu: 500, wall: 2_000 };

/**
 * A failed case with what the learner's own object says of itself after the call that failed. It is asked in a second
 * run, which ends there: the first must not pay for it, and whatever a __repr__ does, the verdict is out.
 */
export async function withState({ session, harness }: Judging, judged: JudgedCase): Promise<JudgedCase> {
  const failed = failedResult(judged, harness.kind === 'class');
  if (!failed) return judged;
  const input = `{"stateAt":${failed.at},${judged.case.input.slice(1)}`;
  const outcome = await ask(session, { input, limits: limitsOf(judged) });
  const told =
    outcome?.frame.status === 'ok' && !outcome.stop ? readStateReport(outcome.frame.payload) : null;
  // A program that comes to something else each time has no state that would explain the first result.
  if (told?.results.split('\n')[failed.at] !== failed.line) return judged;
  return { ...judged, state: told.state };
}

/** Where the box fails over it, what is judged stays judged; whatever needs that box next will say so. */
async function ask(session: Runs, request: RunRequest): Promise<RunOutcome | null> {
  try {
    return await session.run(request);
  } catch (error) {
    if (error instanceof BoxFailure) return null;
    throw error;
  }
}

/** The result that failed and its place, if some object may have more to say of it. */
function failedResult(
  { finding, results }: JudgedCase,
  isClass: boolean,
): { at: number; line: string } | null {
  if (finding.verdict === 'accepted' || finding.at === undefined || results === null) return null;
  const line = results.split('\n')[finding.at];
  if (line === undefined) return null;
  // What a function returns is shown itself, unless it is an object of the learner's.
  return isClass || line.startsWith('<') ? { at: finding.at, line } : null;
}

function limitsOf({ case: { limits }, cpuMs, wallMs }: JudgedCase): RunLimits {
  return {
    memoryKiB: limits.memoryKiB,
    outputBytes: limits.outputBytes,
    cpuMs: Math.min(limits.cpuMs, Math.ceil(2 * cpuMs) + spareMs.cpu),
    wallMs: Math.min(limits.wallMs, Math.ceil(2 * wallMs) + spareMs.wall),
  };
}
