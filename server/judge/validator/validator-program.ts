import type { BoxSession, RunRequest, Sandbox } from '#sandbox/sandbox.ts';
import type { BuiltCase } from '../../problem/built-problem.ts';
import { answerToText } from '../../problem/text-answer.ts';
import { abortable } from '../abortable.ts';
import { authorLimits, authorProgram, readIn } from './author-program.ts';
import { mostBytes } from './next-pass.ts';
import { readWord, type ValidatorWord } from './validator-word.ts';

/** Time on the clock it gets on top of what the submission may take. */
const spareWallMs = 20_000;

/**
 * The author's output validator, a program of the ICPC format in Python or C++, in a box of its own for as long as a
 * submission is judged. It reads what a submission printed, or talks with one while that runs.
 */
export class ValidatorProgram implements AsyncDisposable {
  #sandbox: Sandbox;
  #source: string;
  #signal: AbortSignal | undefined;
  #session: BoxSession | undefined;
  #prepared: Promise<string | null> | undefined;

  constructor(sandbox: Sandbox, source: string, signal?: AbortSignal) {
    this.#sandbox = sandbox;
    this.#source = source;
    this.#signal = signal;
  }

  /** Null when it is ready, else why it never will be. Its box is taken when this is first called. @throws BoxFailure */
  prepare(): Promise<string | null> {
    this.#prepared ??= this.#compile();
    return this.#prepared;
  }

  /** What it says of a case: `how` is the output, or the conversation. With `files`, what its folder for feedback holds
   *  from the pass before, it may ask for another pass. @throws BoxFailure */
  async ask(one: BuiltCase, how: Pick<RunRequest, 'stdin' | 'live'>, files?: string): Promise<ValidatorWord> {
    const broken = await this.prepare();
    if (broken !== null || !this.#session) return { word: 'failed', reason: broken ?? 'it has no box' };
    const { stdin } = JSON.parse(one.input) as { stdin: string };
    const args = one.check.kind === 'validator' ? one.check.args : [];
    const passes = files === undefined ? {} : { passes: { files, most: mostBytes } };
    const input = JSON.stringify({ stdin, answer: answerToText(one.answer), args, ...passes });
    const wallMs = one.limits.wallMs + spareWallMs;
    const limits = { ...authorLimits, wallMs, outputBytes: 16 * 1024 * 1024 };
    return readWord(await abortable(this.#session.run({ input, limits, ...how }), this.#signal));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#prepared?.catch(() => undefined);
    await this.#session?.[Symbol.asyncDispose]();
  }

  async #compile(): Promise<string | null> {
    const signal = this.#signal;
    const program = authorProgram(this.#source);
    const session = await this.#sandbox.lease(program, { beside: true, ...(signal && { signal }) });
    this.#session = session;
    return await abortable(readIn(session), signal);
  }
}
