/** The judge half alone: takes submissions from the queue into the sandbox. Needs DATABASE_URL and Docker. */
import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { pino } from 'pino';
import { createPool } from '../sandbox/pool.ts';
import { type Config, getDatabaseUrl, readConfig } from './config.ts';
import { createJudgeMetrics } from './judge/judge-metrics.ts';
import { createReferenceRepeater } from './judge/repeat-reference.ts';
import { createWorker } from './judge/worker.ts';
import { drainMs, runUntilStopped } from './lifecycle.ts';
import { loadProblems } from './load-problems.ts';
import { createPublisher } from './publish-push.ts';
import { SubmissionQueue } from './queue/queue.ts';
import { ensureDockerEngine } from './setup/docker-engine.ts';
import { checkEngine } from './setup/engine-check.ts';
import { checkRuntime } from './setup/oci-runtime.ts';
import { ensureCompilerImage, ensureSandboxImage } from './setup/sandbox-image.ts';
import { migrateDatabase, openDatabase, withLock } from './store/db.ts';
import { forgetDeadJudges, heartbeatMs, isJudgeAlive, removeJudge, saveHeartbeat } from './store/judges.ts';
import { listenForCancellations } from './store/listen.ts';
import { saveReferenceRun } from './store/reference-runs.ts';
import { queueDepth } from './store/submissions.ts';

/** One more than there are boxes: it waits for a box while the others talk to the database. */
const spareWorkers = 1;
/** Another number than the migrations': one judge at a time loads or publishes problems. */
const problemsLock = 7_461_002;

async function startJudge(config: Config, stack: AsyncDisposableStack): Promise<void> {
  const log = pino({ level: config.logLevel });
  const progress = (line: string) => log.info({ progress: true }, line);
  const url = getDatabaseUrl(config);
  // Boxes carry the judge's id. Judges of other databases share the engine, and only their own know who lives.
  const installation = createHash('sha256').update(url).digest('hex').slice(0, 8);
  const judgeId = `${installation}-${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;
  const docker = await ensureDockerEngine({ dockerHost: config.dockerHost, interactive: false }, progress);
  await checkEngine(docker, (weakness) => log.warn(weakness));
  await checkRuntime(docker, config.runtime);
  const image = await ensureSandboxImage(docker, progress);
  await migrateDatabase(url);

  const metrics = createJudgeMetrics(() => pool.stats());
  const warn = (error: Error) => {
    metrics.databaseFailed();
    log.warn({ err: error }, 'a database connection broke');
  };
  const database = stack.use(
    openDatabase(url, warn, { maxConnections: config.boxes * 2 + 4, waitForDisk: false }),
  );
  const pool = createPool({
    docker,
    image,
    restoreImage: () => ensureSandboxImage(docker, progress),
    compilerImage: () => ensureCompilerImage(docker, progress),
    judgeId,
    boxes: config.boxes,
    uses: config.boxUses,
    runtime: config.runtime ?? null,
    isAlive: async (id) => !id.startsWith(installation) || isJudgeAlive(database, id),
    log,
    watch: { retired: metrics.boxRetired, startFailed: metrics.boxStartFailed },
  });
  stack.use(pool);
  const { problemsDir: folder, boxes } = config;
  const alone = <T>(work: () => Promise<T>) => withLock(url, problemsLock, work);
  const onFailure = (line: string) => log.error(line);
  await alone(() => loadProblems(database, pool, folder, { boxes, onProgress: progress, onFailure }));

  const cancellations = stack.use(await listenForCancellations(url, warn));
  const repeatReference = createReferenceRepeater({
    sandbox: pool,
    // Then every other box is free for whoever comes meanwhile.
    isIdle: async () => pool.stats().leased === 0 && (await queueDepth(database)).depth === 0,
    save: (run) => saveReferenceRun(database, { ...run, judgeId }),
    log,
  });
  const worker = createWorker({
    judgeId,
    db: database,
    cancellations,
    sandbox: pool,
    metrics,
    repeatReference,
    log,
  });
  const queue = await SubmissionQueue.open({ url, role: 'judge', onError: warn });
  stack.defer(() => queue.drain(drainMs));
  stack.use(await startHeartbeat());
  await queue.work(config.boxes + spareWorkers, worker.judgeSubmission, worker.abandonSubmission);
  const publisher = createPublisher({ database, sandbox: pool, folder, alone, log });
  await queue.workOnPushes(publisher.publishPush, publisher.abandonPush);
  progress(`judging with ${config.boxes} boxes`);
  process.send?.({ ready: true });

  async function startHeartbeat(): Promise<AsyncDisposable> {
    const beat = async () => saveHeartbeat(database, judgeId, await metrics.snapshot());
    await forgetDeadJudges(database);
    await beat();
    const timer = setInterval(() => void beat().catch(warn), heartbeatMs);
    return {
      async [Symbol.asyncDispose]() {
        clearInterval(timer);
        await removeJudge(database, judgeId).catch(warn);
      },
    };
  }
}

await runUntilStopped((stack) => startJudge(readConfig(), stack));
