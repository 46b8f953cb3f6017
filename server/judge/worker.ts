import { LRUCache } from 'lru-cache';
import type { Outcome } from '#contract/events.ts';
import type { Verdict } from '#contract/verdict.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { answerOwnCases } from '../problem/answer-own-cases.ts';
import type { BuiltCase, BuiltProblem } from '../problem/built-problem.ts';
import type { SubmissionJob } from '../queue/queue.ts';
import type { Db } from '../store/db.ts';
import { appendEvents, appendVerdict, type Claim, ClaimLost } from '../store/events.ts';
import type { EventListener } from '../store/listen.ts';
import { getVersion } from '../store/problems.ts';
import { claimSubmission, releaseSubmission, type SubmissionRow } from '../store/submissions.ts';
import { SubmissionCancelled, watchCancellation } from '../store/watch-cancellation.ts';
import { abortable } from './abortable.ts';
import { calibrate } from './calibrate.ts';
import { EventWriter } from './event-writer.ts';
import { judge } from './judge.ts';
import type { JudgeMetrics } from './judge-metrics.ts';
import { refuseOwnCases } from './refuse-own-cases.ts';
import type { RepeatReference } from './repeat-reference.ts';
import type { JudgeTask } from './task.ts';

export type WorkerDependencies = {
  judgeId: string;
  db: Db;
  cancellations: Pick<EventListener, 'subscribe'>;
  sandbox: Sandbox;
  metrics: JudgeMetrics;
  /** What is to be measured once somebody has solved a problem. */
  repeatReference?: RepeatReference;
  log: { warn(details: object, message: string): void; info(details: object, message: string): void };
};

/** The judge had no answer for what it saw. Ours: given back for another try, in another box. */
export class JudgeErrorVerdict extends Error {
  override name = 'JudgeErrorVerdict';
}

/** Versions kept in memory, cases and all: a few MiB each. Their relative limits are measured once for each stay. */
const versionsKept = 50;

const judgeError: Outcome = {
  verdict: 'judge-error',
  passed: 0,
  total: 0,
  cpuMs: 0,
  memoryKiB: 0,
  message:
    'The judge failed several times on this submission. It is our fault and counts for nothing; please try again',
  fault: null,
};

/** The glue: takes a submission from the queue through the judge to the store. */
export function createWorker(dependencies: WorkerDependencies) {
  const { judgeId, db, cancellations, sandbox, metrics, repeatReference, log } = dependencies;
  const versions = new LRUCache<number, BuiltProblem>({
    max: versionsKept,
    fetchMethod: async (versionId) => calibrate(await getVersion(db, versionId), sandbox),
  });

  async function judgeSubmission({ submissionId }: SubmissionJob, signal: AbortSignal): Promise<void> {
    using cancellation = watchCancellation(db, cancellations, submissionId, (error) =>
      log.warn({ err: error, submission: submissionId }, 'could not ask whether it was cancelled'),
    );
    const claim = await claimSubmission(db, submissionId, judgeId);
    if (!claim) return;
    if (claim.lostBy !== null) noteTakeover(claim, claim.lostBy);
    const stop = AbortSignal.any([signal, cancellation.signal]);
    const verdict = await judgeClaimed(claim, stop).catch((error: Error) => giveBack(claim, error));
    // After it was told, and with its box given back.
    if (verdict === 'accepted') await afterAccepted(claim.submission, signal);
  }

  async function afterAccepted({ mode, versionId }: SubmissionRow, signal: AbortSignal): Promise<void> {
    if (mode !== 'submit' || !repeatReference) return;
    await repeatReference(versionId, await versions.forceFetch(versionId), signal);
  }

  function noteTakeover({ submissionId, attempt }: Claim, lostBy: string): void {
    metrics.takenOver();
    log.warn({ submission: submissionId, attempt, lostBy }, 'taken over from a judge that was lost');
  }

  async function judgeClaimed(
    claim: Claim & { submission: SubmissionRow },
    signal: AbortSignal,
  ): Promise<Verdict | null> {
    const started = performance.now();
    const { submission } = claim;
    const task = await prepareTask(submission, signal);
    const refused = submission.ownCases && (await refuse(submission, task.cases, signal));
    if (refused) {
      await appendVerdict(db, claim, [{ type: 'verdict', ...refused }], refused);
      return refused.verdict;
    }
    let verdict: Verdict | null = null;
    const writer = new EventWriter((events) => appendEvents(db, claim, events));
    writer.push({ type: 'running', cases: task.cases.length, attempt: claim.attempt });
    for await (const event of judge(task, sandbox, { signal })) {
      if (event.type === 'case') metrics.case(event);
      if (event.type !== 'verdict') {
        writer.push(event);
        continue;
      }
      const { type: _, ...outcome } = event;
      if (outcome.verdict === 'judge-error')
        throw new JudgeErrorVerdict(outcome.message ?? 'no reason given');
      await appendVerdict(db, claim, [...(await writer.takeRest()), event], outcome);
      metrics.judged(outcome, submission.mode, (performance.now() - started) / 1000);
      verdict = outcome.verdict;
    }
    return verdict;
  }

  async function prepareTask(submission: SubmissionRow, signal: AbortSignal): Promise<JudgeTask> {
    const problem = await abortable(versions.forceFetch(submission.versionId), signal);
    const { harness, groups, checkerSource = null } = problem;
    const shared = { source: submission.source, harness, groups, checkerSource, showState: true };
    if (submission.mode === 'submit') {
      return { ...shared, cases: problem.cases, stop: 'first-failed-group', showAll: false };
    }
    const cases = await casesToRun(problem, submission, signal);
    return { ...shared, cases, stop: 'never', showAll: true };
  }

  async function refuse({ versionId }: SubmissionRow, cases: BuiltCase[], signal: AbortSignal) {
    return refuseOwnCases(await versions.forceFetch(versionId), cases, sandbox, signal);
  }

  async function casesToRun(problem: BuiltProblem, { ownCases }: SubmissionRow, signal: AbortSignal) {
    if (ownCases) return answerOwnCases(problem, ownCases, sandbox, signal);
    const shown = new Set(
      problem.groups.filter((group) => group.visibility === 'shown').map(({ name }) => name),
    );
    return problem.cases.filter((one) => shown.has(one.group));
  }

  async function giveBack(claim: Claim, error: Error): Promise<void> {
    const { submissionId: submission } = claim;
    if (error instanceof SubmissionCancelled) return log.info({ submission }, 'cancelled by its owner');
    if (error instanceof ClaimLost) return log.info({ submission }, 'cancelled, or another judge has it');
    log.warn({ err: error, submission }, 'judging failed; the submission goes back to the queue');
    metrics.retried(error);
    await releaseSubmission(db, claim);
    throw error;
  }

  /** The last word on a submission that no judge could finish: a verdict, so that nobody waits for ever. */
  async function abandonSubmission({ submissionId }: SubmissionJob): Promise<void> {
    const claim = await claimSubmission(db, submissionId, judgeId);
    if (!claim) return;
    log.warn({ submission: submissionId }, 'judging failed too often; the submission ends as judge-error');
    await appendVerdict(db, claim, [{ type: 'verdict', ...judgeError }], judgeError);
    metrics.judged(judgeError, claim.submission.mode, 0);
  }

  return { judgeSubmission, abandonSubmission };
}
