import { sql } from 'drizzle-orm';
import { fromDrizzle, PgBoss } from 'pg-boss';

/** What a job says: which submission. Everything else is in its row. */
export type SubmissionJob = { submissionId: string };

/** Which package that was pushed. */
export type PushJob = { pushId: string };

export type Transaction = Parameters<typeof fromDrizzle>[0];

const submissionQueue = 'submissions';
/** Where pg-boss copies a job that has failed as often as it may. */
const abandonedQueue = 'submissions-abandoned';

/** Packages that authors sent, to be built. */
const pushQueue = 'pushes';
const abandonedPushQueue = 'pushes-abandoned';

/** A judge that has not said for this long that it lives loses its job; the smallest that pg-boss takes. */
const heartbeatSeconds = 10;
/** How often the silent are looked for, so a job waits at most the sum of both for its next judge. */
const superviseSeconds = 5;
/** Notifications wake the workers; this poll is for those that were missed. */
const backstopSeconds = 2;
/** Three tries in all: what fails in three boxes fails because of something that a fourth will not change. */
const retryLimit = 2;
/** Longer than any submission can take; the heart-beat finds dead judges long before. */
const expireSeconds = 30 * 60;
const keepFinishedSeconds = 3600;

/** A quick run of a learner who is typing goes before a submission that waits for all its cases. */
const priorities = { run: 10, submit: 0 };

const polling = {
  pollingIntervalSeconds: 0.5,
  notifyPollingIntervalSeconds: backstopSeconds,
};

export type QueueRole = 'web' | 'judge';

export type QueueOptions = {
  url: string;
  role: QueueRole;
  onError: (error: Error) => void;
};

/**
 * The queue of submissions: pg-boss on the same Postgres. Jobs enter in the transaction that inserts the
 * submission, wake a worker by NOTIFY, and return to the queue when their judge falls silent.
 */
export class SubmissionQueue implements AsyncDisposable {
  readonly #boss: PgBoss;

  private constructor(boss: PgBoss) {
    this.#boss = boss;
  }

  static async open({ url, role, onError }: QueueOptions): Promise<SubmissionQueue> {
    const boss = new PgBoss({
      connectionString: url,
      application_name: `touchstone-queue-${role}`,
      max: role === 'judge' ? 6 : 2,
      schedule: false,
      useListenNotify: role === 'judge',
      supervise: true,
      superviseIntervalSeconds: superviseSeconds,
      monitorIntervalSeconds: superviseSeconds,
      persistQueueStats: false,
      registerInstance: false,
    });
    boss.on('error', onError);
    await boss.start();
    await createQueues(boss);
    return new SubmissionQueue(boss);
  }

  /** Enqueues within `tx`: the job exists if and only if the submission does. */
  async enqueue(tx: Transaction, submissionId: string, mode: 'submit' | 'run'): Promise<void> {
    const job: SubmissionJob = { submissionId };
    await this.#boss.send(submissionQueue, job, { db: fromDrizzle(tx, sql), priority: priorities[mode] });
  }

  /**
   * Works on up to `concurrency` submissions at a time. A handler that throws gives the job back for another
   * try; when the tries are used up, `abandoned` is called with it once.
   */
  async work(
    concurrency: number,
    handler: (job: SubmissionJob, signal: AbortSignal) => Promise<void>,
    abandoned: (job: SubmissionJob) => Promise<void>,
  ): Promise<void> {
    for (let worker = 0; worker < concurrency; worker++) await this.#addWorker(handler);
    await this.#boss.work<SubmissionJob>(abandonedQueue, polling, async (jobs) => {
      for (const job of jobs) await abandoned(job.data);
    });
  }

  /** As `enqueue`, for a package that was pushed. */
  async enqueuePush(tx: Transaction, pushId: string): Promise<void> {
    const job: PushJob = { pushId };
    await this.#boss.send(pushQueue, job, { db: fromDrizzle(tx, sql) });
  }

  /** One at a time; the boxes are for learners first. `abandoned` is called as that of `work` is. */
  async workOnPushes(
    handler: (job: PushJob, signal: AbortSignal) => Promise<void>,
    abandoned: (job: PushJob) => Promise<void>,
  ): Promise<void> {
    await this.#boss.work<PushJob>(pushQueue, polling, async (jobs) => {
      for (const job of jobs) await handler(job.data, job.signal);
    });
    await this.#boss.work<PushJob>(abandonedPushQueue, polling, async (jobs) => {
      for (const job of jobs) await abandoned(job.data);
    });
  }

  async #addWorker(handler: (job: SubmissionJob, signal: AbortSignal) => Promise<void>): Promise<void> {
    const workerId = await this.#boss.work<SubmissionJob>(submissionQueue, polling, async (jobs) => {
      for (const job of jobs) await handler(job.data, job.signal);
      // A worker sleeps after a job until it is notified, even when more are waiting: have it look again. One that has
      // failed does sleep, so that another judge may be quicker to take what this one cannot do.
      this.#boss.notifyWorker(workerId);
    });
  }

  /** Takes no new job and waits for those under way, at most `timeoutMs`; the rest return to the queue. */
  async drain(timeoutMs: number): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: timeoutMs, close: true });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.drain(1_000);
  }
}

async function createQueues(boss: PgBoss): Promise<void> {
  const common = { notify: true, deleteAfterSeconds: keepFinishedSeconds };
  for (const abandoned of [abandonedQueue, abandonedPushQueue])
    await boss.createQueue(abandoned, { ...common, retryLimit: 10, retryBackoff: true });
  await boss.createQueue(pushQueue, {
    ...common,
    deadLetter: abandonedPushQueue,
    retryLimit,
    heartbeatSeconds,
    expireInSeconds: expireSeconds,
  });
  // One of an older version has none, and a queue that is there is not made again.
  await boss.updateQueue(pushQueue, { deadLetter: abandonedPushQueue });
  await boss.createQueue(submissionQueue, {
    ...common,
    deadLetter: abandonedQueue,
    retryLimit,
    heartbeatSeconds,
    expireInSeconds: expireSeconds,
  });
}
