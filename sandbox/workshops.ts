import { Box } from './box.ts';
import { BoxFailure } from './box-failure.ts';
import { startBox } from './docker.ts';
import { NoCompiler } from './no-compiler.ts';
import type { PoolOptions } from './pool-options.ts';
import type { BoxSession, Program } from './sandbox.ts';
import { Session } from './session.ts';
import type { UidSource } from './uids.ts';

type Parts = {
  options: PoolOptions;
  memoryKiB: number;
  uids: UidSource;
  /** Hears of removals, for which closing waits. */
  track(work: Promise<void>): void;
};

/**
 * Boxes with a compiler. They are boxes like any other, without network, read-only, under the same filter and limits:
 * what is compiled was written by somebody else. Wanted rarely, so each is started for a lease and ends with it.
 */
export class Workshops {
  #parts: Parts;
  #open = new Set<Box>();
  #closing = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get names(): string[] {
    return [...this.#open].map(({ name }) => name);
  }

  /** @throws NoCompiler, BoxFailure */
  async lease(program: Program): Promise<BoxSession> {
    const { uids, memoryKiB: maxMemoryKiB } = this.#parts;
    const box = await this.#start();
    this.#open.add(box);
    if (this.#closing) {
      this.#end(box);
      throw new BoxFailure('the pool is closed', { reason: 'closed' });
    }
    const uid = uids.take();
    const giveBack = async () => {
      uids.giveBack(uid);
      this.#end(box);
    };
    return new Session({ box, program, uid, maxMemoryKiB, giveBack });
  }

  close(): void {
    this.#closing = true;
    for (const box of this.#open) this.#end(box);
  }

  async #start(): Promise<Box> {
    const { options, memoryKiB } = this.#parts;
    const { docker, judgeId, runtime = null, compilerImage } = options;
    if (!compilerImage) throw new NoCompiler('boxes with a compiler are not set up here');
    const image = await compilerImage().catch((error: Error) => {
      throw new NoCompiler(error.message, { cause: error });
    });
    return Box.open(await startBox(docker, { image, judgeId, runtime, memoryKiB }));
  }

  #end(box: Box): void {
    this.#open.delete(box);
    this.#parts.track(box.fail('nothing more is to be compiled', 'used-up'));
  }
}
