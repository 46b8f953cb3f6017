import { Box } from './box.ts';
import { BoxFailure } from './box-failure.ts';
import { type Docker, removeDeadBoxes, startBox } from './docker.ts';
import type { BoxSession, Program, Sandbox, SandboxStats } from './sandbox.ts';
import { Session } from './session.ts';
import { createUidSource } from './uids.ts';
import { Waiters } from './waiters.ts';

/** After so many boxes in a row that did not start, those who wait are told, and again at every further failure. */
const FAILURES_UNTIL_TOLD = 3;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
const DEFAULT_MEMORY_KIB = 1024 * 1024;

export type PoolLog = {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
};

export type PoolOptions = {
  docker: Docker;
  /** Image tag, from ensureSandboxImage. */
  image: string;
  judgeId: string;
  /** How many boxes are kept: the number of submissions judged at once. */
  boxes: number;
  /** Submissions that a box serves before it is replaced; 1 gives each a fresh container. */
  uses: number;
  /** OCI runtime; null is the engine's default. */
  runtime?: string | null;
  /** Largest memory limit that a run may ask for. */
  memoryKiB?: number;
  /** Says whether the judge of a box that was found still lives. Without it only this judge's own are removed. */
  isAlive?: (judgeId: string) => boolean | Promise<boolean>;
  log?: PoolLog;
};

type Warm = { box: Box; uses: number };

/** Starts filling at once and returns; a lease waits for the first box. */
export function createPool(options: PoolOptions): Sandbox {
  return new Pool(options);
}

class Pool implements Sandbox {
  #options: PoolOptions;
  #uids = createUidSource();
  #ready: Warm[] = [];
  #leased = new Set<Warm>();
  #waiters = new Waiters<Warm>();
  #starting = 0;
  #retired = 0;
  #failures = 0;
  #retry: NodeJS.Timeout | undefined;
  #closing = false;
  /** Starts and removals that are under way; closing waits for them. */
  #work = new Set<Promise<void>>();

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#track(this.#removeLeftovers().then(() => this.#fill()));
  }

  stats(): SandboxStats {
    return {
      ready: this.#ready.length,
      leased: this.#leased.size,
      starting: this.#starting,
      retired: this.#retired,
    };
  }

  async lease(program: Program, { signal }: { signal?: AbortSignal } = {}): Promise<BoxSession> {
    signal?.throwIfAborted();
    if (this.#closing) throw new BoxFailure('the pool is closed');
    const warm = this.#ready.shift() ?? (await this.#waiters.wait(signal));
    const uid = this.#uids.take();
    this.#leased.add(warm);
    warm.uses += 1;
    const maxMemoryKiB = this.#options.memoryKiB ?? DEFAULT_MEMORY_KIB;
    return new Session({
      box: warm.box,
      program,
      uid,
      maxMemoryKiB,
      giveBack: () => this.#giveBack(warm, uid),
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing = true;
    clearTimeout(this.#retry);
    this.#waiters.rejectAll(new BoxFailure('the pool is closed'));
    for (const { box } of [...this.#ready, ...this.#leased]) this.#track(box.fail('the pool is closed'));
    while (this.#work.size > 0) await Promise.allSettled(this.#work);
  }

  async #giveBack(warm: Warm, uid: number): Promise<void> {
    if (warm.uses >= this.#options.uses) {
      this.#track(warm.box.fail('it has served its number of submissions'));
    } else if (await isClean(warm.box)) {
      this.#leased.delete(warm);
      this.#offer(warm);
    }
    this.#uids.giveBack(uid);
  }

  #offer(warm: Warm): void {
    if (!this.#waiters.serve(warm)) this.#ready.push(warm);
  }

  #fill(): void {
    if (this.#closing) return;
    const missing = this.#options.boxes - this.#ready.length - this.#leased.size - this.#starting;
    for (let count = 0; count < missing; count += 1) this.#track(this.#start());
  }

  async #start(): Promise<void> {
    this.#starting += 1;
    try {
      const box = await this.#newBox();
      this.#failures = 0;
      this.#admit({ box, uses: 0 });
    } catch (error) {
      this.#startFailed(error as Error);
    } finally {
      this.#starting -= 1;
    }
  }

  async #newBox(): Promise<Box> {
    const { docker, image, judgeId, runtime = null, memoryKiB = DEFAULT_MEMORY_KIB } = this.#options;
    return Box.open(await startBox(docker, { image, judgeId, runtime, memoryKiB }));
  }

  #admit(warm: Warm): void {
    if (this.#closing) return void this.#track(warm.box.fail('the pool is closed'));
    warm.box.onDeath((why) => this.#died(warm, why));
    this.#offer(warm);
  }

  #died(warm: Warm, why: BoxFailure): void {
    this.#retired += 1;
    this.#ready = this.#ready.filter((other) => other !== warm);
    this.#leased.delete(warm);
    this.#options.log?.info({ box: warm.box.name, uses: warm.uses, why: why.message }, 'a box is retired');
    this.#fill();
  }

  #startFailed(error: Error): void {
    this.#failures += 1;
    this.#options.log?.warn({ err: error, failures: this.#failures }, 'a box did not start');
    if (this.#failures >= FAILURES_UNTIL_TOLD) {
      this.#waiters.rejectAll(new BoxFailure(`boxes do not start: ${error.message}`, { cause: error }));
    }
    if (this.#closing) return;
    clearTimeout(this.#retry);
    const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.#failures - 1));
    this.#retry = setTimeout(() => this.#fill(), pauseMs);
  }

  async #removeLeftovers(): Promise<void> {
    const { docker, judgeId, isAlive = (other: string) => other !== judgeId, log } = this.#options;
    try {
      const removed = await removeDeadBoxes(docker, isAlive);
      if (removed > 0) log?.info({ removed }, 'boxes of dead judges are removed');
    } catch (error) {
      log?.warn({ err: error }, 'boxes of dead judges could not be looked for');
    }
  }

  #track(work: Promise<void>): void {
    const done = work.finally(() => this.#work.delete(done));
    this.#work.add(done);
  }
}

async function isClean(box: Box): Promise<boolean> {
  try {
    await box.close();
    return true;
  } catch {
    // The box has failed, and its death has been dealt with.
    return false;
  }
}
