import type { Box } from './box.ts';
import { maxKeptStdoutBytes } from './limits.ts';
import type { BoxSession, Conversation, Program, RunLimits, RunOutcome, RunRequest } from './sandbox.ts';

/** What a box may take beyond the wall time of a run before it counts as dead: transfer, sweep, a busy machine. */
const PATIENCE_MS = 10_000;
/** On a busy machine a run may be there so many times its wall limit (LEAST_CHARGED in runner/meter.py). */
const LONGEST_WALL = 3;

export type SessionOptions = {
  box: Box;
  program: Program;
  uid: number;
  maxMemoryKiB: number;
  /** What becomes of the box when the session is closed. */
  giveBack: () => Promise<void>;
};

export class Session implements BoxSession {
  #options: SessionOptions;
  #compiled = false;
  #closed: Promise<void> | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  compile(limits: RunLimits): Promise<RunOutcome> {
    if (this.#compiled) throw new Error('a session compiles once');
    this.#compiled = true;
    const { program, uid } = this.#options;
    const blobs = [encode(program.source), encode(program.harness)];
    return this.#ask({ kind: 'compile', uid, limits }, blobs, limits);
  }

  run({ input, limits, interpreter = 'main', stdin, keepStdout, live }: RunRequest): Promise<RunOutcome> {
    if (!this.#compiled) throw new Error('compile comes before run');
    const keepStdoutBytes = Math.min(limits.outputBytes, maxKeptStdoutBytes);
    const head = { kind: 'run', interpreter, limits, ...(keepStdout && { keepStdoutBytes }) };
    if (live) return this.#ask({ ...head, live: true }, [encode(input)], limits, live);
    return this.#ask(head, [input, ...(stdin === undefined ? [] : [stdin])].map(encode), limits);
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closed ??= this.#options.giveBack();
    return this.#closed;
  }

  #ask(
    head: Record<string, unknown>,
    blobs: Buffer[],
    limits: RunLimits,
    live?: Conversation,
  ): Promise<RunOutcome> {
    if (this.#closed) throw new Error('the session is closed');
    if (limits.memoryKiB > this.#options.maxMemoryKiB) {
      throw new RangeError(
        `a run of ${limits.memoryKiB} KiB, in boxes made for ${this.#options.maxMemoryKiB}`,
      );
    }
    checkWhole(limits);
    const patienceMs = limits.wallMs * LONGEST_WALL + PATIENCE_MS;
    const answer = this.#options.box.request({ head, blobs, patienceMs, ...(live && { live }) });
    // Whoever keeps a run under way and then closes the session need not wait for its rejection.
    answer.catch(() => {});
    return answer;
  }
}

/** A box that is given a part of a millisecond or of a byte would end by it, and take others with it. */
function checkWhole({ cpuMs, wallMs, memoryKiB, outputBytes }: RunLimits): void {
  for (const [name, limit] of Object.entries({ cpuMs, wallMs, memoryKiB, outputBytes })) {
    if (Number.isSafeInteger(limit) && limit > 0) continue;
    throw new RangeError(`the limit ${name} is ${limit}, and should be a whole number above zero`);
  }
}

/** Lone surrogates, which a JavaScript string can hold and UTF-8 cannot, become U+FFFD. */
function encode(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}
