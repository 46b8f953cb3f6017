import type { Sandbox } from '../../sandbox/sandbox.ts';
import { createJudgeMetrics, type JudgeMetrics } from '../judge/judge-metrics.ts';
import { createWorker } from '../judge/worker.ts';
import { SubmissionQueue } from '../queue/queue.ts';
import { listenForCancellations } from '../store/listen.ts';
import type { WebHalf } from './web-half.ts';

export type InProcessJudge = AsyncDisposable & { metrics: JudgeMetrics; log: string[] };

/** Takes what is submitted to `web` from the queue into a sandbox of the test's own. */
export async function startJudge(web: WebHalf, sandbox: Sandbox, workers = 1): Promise<InProcessJudge> {
  const stack = new AsyncDisposableStack();
  const url = web.databaseUrl;
  const metrics = createJudgeMetrics(() => sandbox.stats());
  const log: string[] = [];
  const note = (_: object, message: string) => void log.push(message);
  const cancellations = stack.use(await listenForCancellations(url, () => {}));
  const worker = createWorker({
    judgeId: 'a judge',
    db: web.database,
    cancellations,
    sandbox,
    metrics,
    log: { warn: note, info: note },
  });
  const queue = stack.use(await SubmissionQueue.open({ url, role: 'judge', onError() {} }));
  await queue.work(workers, worker.judgeSubmission, worker.abandonSubmission);
  return { metrics, log, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}
