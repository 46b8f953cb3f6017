import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SubmissionEvent } from '#contract/events.ts';
import { BoxFailure } from '../../sandbox/box-failure.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { listenForCancellations } from '../store/listen.ts';
import { saveProblem } from '../store/problems.ts';
import { listReferenceRuns, saveReferenceRun } from '../store/reference-runs.ts';
import { queueDepth } from '../store/submissions.ts';
import { aProblem } from '../testing/a-problem.ts';
import { startJudge } from '../testing/in-process-judge.ts';
import { openTestSandbox } from '../testing/test-sandbox.ts';
import { startWebHalf, Visitor } from '../testing/web-half.ts';
import { createJudgeMetrics } from './judge-metrics.ts';
import { createReferenceRepeater } from './repeat-reference.ts';
import { createWorker } from './worker.ts';

const stats = () => ({ ready: 0, leased: 0, starting: 0, retired: 0 });

/** An engine that gives no box. */
function brokenSandbox(onLease: () => void): Sandbox {
  return {
    stats,
    async lease() {
      onLease();
      throw new BoxFailure('boxes do not start', { reason: 'missing' });
    },
    async [Symbol.asyncDispose]() {},
  };
}

test('a submission for which no box can be had is tried three times, then ends as our own fault', async () => {
  await using web = await startWebHalf();
  let tries = 0;
  const sandbox = brokenSandbox(() => {
    tries += 1;
  });
  await using judge = await startJudge(web, sandbox);
  const visitor = new Visitor(web.address);
  const { events, code } = await visitor.follow(await visitor.submit());
  const verdict = events.at(-1);
  assert.equal(verdict?.type === 'verdict' && verdict.verdict, 'judge-error');
  assert.match((verdict?.type === 'verdict' && verdict.message) || '', /our fault/);
  assert.deepEqual([tries, code], [3, 1000]);
  const counted = JSON.stringify(await judge.metrics.snapshot());
  assert.match(counted, /touchstone_retries_total.*box-missing/);
  assert.equal((await visitor.get('/api/problems/double')).body.state, 'new', 'it counts for nothing');
});

test('a limit that is a multiple of the reference is what this judge has measured', async () => {
  await using web = await startWebHalf();
  await using sandbox = await openTestSandbox();
  const takes = (seconds: number) =>
    `import time\ndef double(n):\n    while time.process_time() < ${seconds}: pass\n    return 2 * n\n`;
  const plain = aProblem();
  const cases = plain.cases.map((one) => ({
    ...one,
    hash: `${one.hash}, relative`,
    limits: { ...one.limits, cpuMs: 100, timesReference: 4 },
  }));
  await saveProblem(web.database, aProblem({ contentHash: 'relative', referenceSource: takes(0.1), cases }));
  await using _judge = await startJudge(web, sandbox);
  const visitor = new Visitor(web.address);
  const verdictOf = async (source: string) => {
    const { events } = await visitor.follow(await visitor.submit(source));
    return events.at(-1) as SubmissionEvent & { type: 'verdict' };
  };
  assert.equal((await verdictOf(takes(0.2))).verdict, 'accepted');
  const slow = await verdictOf(takes(2));
  assert.equal(slow.verdict, 'time-limit-exceeded');
  assert.match(slow.message ?? '', /0\.[45]\d? s are allowed|400 ms are allowed/);
  const { body } = await visitor.get('/api/problems/double');
  assert.deepEqual([body.limits.cpuMs, body.limits.timesReference], [100, 4]);
});

/** Wants the double of a number. */
const doublingInteractor = `import sys
number = int(open(sys.argv[1]).read())
print(number, flush=True)
sys.exit(42 if sys.stdin.readline().strip() == str(2 * number) else 43)
`;

test('an own case that an interactor cannot read is refused in words, at once', async () => {
  await using web = await startWebHalf();
  await using sandbox = await openTestSandbox();
  const plain = aProblem();
  const check = { kind: 'python', checker: 'a hash' } as const;
  await saveProblem(
    web.database,
    aProblem({
      contentHash: 'a conversation',
      harness: { kind: 'interactive', recursionLimit: 1000, prelude: 'none' },
      inputs: { kind: 'interactive', about: 'A whole number.' },
      inputFields: [{ name: 'interactor', type: 'text', constraints: 'A whole number.' }],
      referenceSource: 'print(2 * int(input()), flush=True)\n',
      checkerSource: doublingInteractor,
      cases: plain.cases.map((one) => ({
        ...one,
        hash: `talk ${one.hash}`,
        input: '{"stdin":"3"}',
        answer: '',
        check,
      })),
    }),
  );
  await using judge = await startJudge(web, sandbox);
  const visitor = new Visitor(web.address);
  const run = async (interactor: string) => {
    const more = { mode: 'run', cases: [{ name: 'mine', input: { interactor } }] };
    const { events } = await visitor.follow(
      await visitor.submit('print(2 * int(input()), flush=True)\n', more),
    );
    const verdict = events.at(-1);
    return verdict?.type === 'verdict' ? verdict : assert.fail('no verdict');
  };
  const refused = await run('three');
  assert.equal(refused.refused, true);
  assert.match(
    refused.message ?? '',
    /^Your own case "mine" cannot be used: .* What it must be: A whole number\.$/,
  );
  assert.doesNotMatch(
    JSON.stringify(await judge.metrics.snapshot()),
    /"touchstone_retries_total","values":\[\{/,
  );
  const accepted = await run('4');
  assert.deepEqual([accepted.verdict, accepted.refused], ['accepted', undefined]);
});

test('once somebody has solved a problem its reference is judged again, and what it cost is kept', async () => {
  await using web = await startWebHalf();
  await using sandbox = await openTestSandbox();
  const log = { warn() {}, info() {} };
  await using cancellations = await listenForCancellations(web.databaseUrl, () => {});
  const asked: number[] = [];
  const repeat = createReferenceRepeater({
    sandbox,
    isIdle: async () => (await queueDepth(web.database)).depth === 0,
    save: (run) => saveReferenceRun(web.database, { ...run, judgeId: 'a judge' }),
    log,
  });
  const worker = createWorker({
    judgeId: 'a judge',
    db: web.database,
    cancellations,
    sandbox,
    metrics: createJudgeMetrics(stats),
    log,
    repeatReference: async (versionId, problem, signal) => {
      asked.push(versionId);
      await repeat(versionId, problem, signal);
    },
  });
  const visitor = new Visitor(web.address);
  const judged = async (source: string, mode: 'submit' | 'run') => {
    const submissionId = await visitor.submit(source, { mode });
    await worker.judgeSubmission({ submissionId }, new AbortController().signal);
  };
  const right = 'def double(n): return n + n';
  await judged(right, 'run');
  await judged('def double(n): return n', 'submit');
  assert.deepEqual(asked, [], 'neither a run nor a wrong answer is a reason');
  await judged(right, 'submit');
  const [versionId = 0] = asked;
  const runs = await listReferenceRuns(web.database, versionId);
  assert.equal(runs.length, 1);
  assert.ok(runs[0] && runs[0].cpuMs > 0 && runs[0].memoryKiB > 0);
});
