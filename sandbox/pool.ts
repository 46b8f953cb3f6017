import { Box } from './box.ts';
import { BoxFailure } from './box-failure.ts';
import { BoxLending, type Warm } from './box-lending.ts';
import { BoxSupply } from './box-supply.ts';
import { startBox } from './docker.ts';
import { removeLeftovers, removeRest } from './leftovers.ts';
import type { PoolOptions } from './pool-options.ts';
import type { BoxSession, LeaseOptions, Program, Sandbox, SandboxStats } from './sandbox.ts';
import { Session } from './session.ts';
import type { StartFailureReason } from './start-failure.ts';
import { removeUnknownBoxes } from './stray-boxes.ts';
import { createUidSource } from './uids.ts';
import { Workshops } from './workshops.ts';

/** So long may there be no box at all and none start: an engine that is restarted costs nobody anything. Then those who
 *  wait are told, and again at every further failure. */
const DEFAULT_PATIENCE_MS = 120_000;
const DEFAULT_MEMORY_KIB = 1024 * 1024;

/** Starts filling at once and returns; a lease waits for the first box. */
export function createPool(options: PoolOptions): Sandbox {
  return new Pool(options);
}

class Pool implements Sandbox {
  #options: PoolOptions;
  #image: string;
  #uids = createUidSource();
  #lending: BoxLending;
  #workshops: Workshops;
  #supply: BoxSupply;
  #retired = 0;
  /** Since when there has been no box although they were asked for. */
  #emptySince: number | null = null;
  #closing = false;
  /** Starts and removals that are under way; closing waits for them. */
  #work = new Set<Promise<void>>();

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#image = options.image;
    this.#lending = new BoxLending(options.boxes);
    const track = (work: Promise<void>) => this.#track(work);
    this.#workshops = new Workshops({ options, memoryKiB: memoryOf(options), uids: this.#uids, track });
    this.#supply = new BoxSupply({
      start: () => this.#newBox(),
      missing: () => this.#lending.missing,
      deliver: (box) => this.#admit({ box, uses: 0, beside: false }),
      failed: (error, reason, failures) => this.#startFailed(error, reason, failures),
      mend: (reason) => this.#mend(reason),
      tidy: () => this.#tidy(),
      track,
    });
    this.#track(removeLeftovers(options).then(() => this.#supply.fill()));
  }

  stats(): SandboxStats {
    return {
      ready: this.#lending.ready,
      leased: this.#lending.leased,
      starting: this.#supply.starting,
      retired: this.#retired,
    };
  }

  async lease(
    program: Program,
    { signal, beside = false, compiler = false }: LeaseOptions = {},
  ): Promise<BoxSession> {
    signal?.throwIfAborted();
    if (this.#closing) throw poolIsClosed();
    if (compiler) return this.#workshops.lease(program);
    const taken = this.#lending.take(beside, signal);
    if (beside) this.#supply.fill();
    const warm = await taken;
    const uid = this.#uids.take();
    warm.uses += 1;
    const giveBack = () => this.#giveBack(warm, uid);
    const maxMemoryKiB = memoryOf(this.#options);
    return new Session({ box: warm.box, program, uid, maxMemoryKiB, giveBack });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing = true;
    this.#supply.close();
    this.#lending.rejectWaiters(poolIsClosed());
    this.#workshops.close();
    for (const box of this.#lending.boxes) this.#dismiss(box);
    while (this.#work.size > 0) await Promise.allSettled(this.#work);
    await removeRest(this.#options.docker, this.#options.judgeId);
  }

  async #giveBack(warm: Warm, uid: number): Promise<void> {
    if (warm.uses >= this.#options.uses) {
      this.#track(warm.box.fail('it has served its number of submissions', 'used-up'));
    } else if (await isClean(warm.box)) {
      this.#lending.giveBack(warm);
    }
    this.#uids.giveBack(uid);
  }

  async #newBox(): Promise<Box> {
    const { docker, judgeId, runtime = null } = this.#options;
    const memoryKiB = memoryOf(this.#options);
    return Box.open(await startBox(docker, { image: this.#image, judgeId, runtime, memoryKiB }));
  }

  #admit(warm: Warm): void {
    if (this.#closing) {
      this.#dismiss(warm.box);
      return;
    }
    this.#emptySince = null;
    warm.box.onDeath((why) => this.#died(warm, why));
    this.#lending.offer(warm);
  }

  #dismiss(box: Box): void {
    this.#track(box.fail('the pool is closed', 'closed'));
  }

  #died(warm: Warm, why: BoxFailure): void {
    this.#retired += 1;
    this.#lending.remove(warm);
    const { log, watch } = this.#options;
    const details = { box: warm.box.name, uses: warm.uses, reason: why.reason, why: why.message };
    log?.[isExpected(why) ? 'info' : 'warn'](details, 'a box is retired');
    watch?.retired(why.reason);
    this.#supply.fill();
  }

  #startFailed(error: Error, reason: StartFailureReason, failures: number): void {
    const { log, watch, patienceMs = DEFAULT_PATIENCE_MS } = this.#options;
    log?.warn({ err: error, reason, failures }, `a box did not start: ${reason}`);
    watch?.startFailed(reason);
    // While there is a box, who waits is served, though slowly.
    if (this.#lending.boxes.length > 0) return;
    this.#emptySince ??= performance.now();
    if (performance.now() - this.#emptySince < patienceMs) return;
    this.#lending.rejectWaiters(
      new BoxFailure(`boxes do not start: ${error.message}`, { cause: error, reason: 'missing' }),
    );
  }

  async #mend(reason: StartFailureReason): Promise<void> {
    const { restoreImage, log } = this.#options;
    if (reason !== 'no-image' || !restoreImage) return;
    try {
      this.#image = await restoreImage();
      log?.info({ image: this.#image }, 'the image of the boxes is there again');
    } catch (error) {
      log?.warn({ err: error }, 'the image of the boxes could not be made anew');
    }
  }

  async #tidy(): Promise<void> {
    const { docker, judgeId, log } = this.#options;
    const warm = this.#lending.boxes.map(({ name }) => name);
    const known = new Set([...warm, ...this.#workshops.names]);
    const count = await removeUnknownBoxes(docker, judgeId, known).catch(() => 0);
    log?.info({ removed: count }, 'boxes start again');
  }

  #track(work: Promise<void>): void {
    const done = work.finally(() => this.#work.delete(done));
    this.#work.add(done);
  }
}

function memoryOf({ memoryKiB = DEFAULT_MEMORY_KIB }: PoolOptions): number {
  return memoryKiB;
}

function poolIsClosed(): BoxFailure {
  return new BoxFailure('the pool is closed', { reason: 'closed' });
}

function isExpected({ reason }: BoxFailure): boolean {
  return reason === 'used-up' || reason === 'closed';
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
