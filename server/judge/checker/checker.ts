import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BoxSession, RunLimits, RunOutcome, Sandbox } from '#sandbox/sandbox.ts';
import type { BuiltCase } from '../../problem/built-problem.ts';
import type { HarnessSpec } from '../../problem/harness-spec.ts';
import { parseCanonical } from '../../problem/literal.ts';
import { abortable } from '../abortable.ts';
import { readCompileReport, readRunReport } from '../report.ts';
import { checkerQuestion } from './checker-question.ts';

const limits: RunLimits = { cpuMs: 10_000, wallMs: 40_000, memoryKiB: 512 * 1024, outputBytes: 256 * 1024 };

const any = { t: 'any' } as const;
const harness: HarnessSpec = {
  kind: 'function',
  recursionLimit: 20_000,
  prelude: 'practice',
  entry: {
    names: ['touchstone_check'],
    params: ['input', 'answer', 'expected'].map((name) => ({ name, type: any })),
    returns: any,
  },
  result: 'return',
};
const driver = readFileSync(join(import.meta.dirname, 'checker-driver.py'), 'utf8');

export type CheckerWord = { accepted: true } | { accepted: false; reason: string };

/** The author's checker has no word on an answer: it crashed, took too long, or said neither yes nor no. */
export class CheckerFailure extends Error {
  override name = 'CheckerFailure';
}

/**
 * An author's checker in a box of its own, taken when it is first asked and kept until all is judged. It sees answers
 * of a submission, as values and never as code; each question is a process of its own.
 */
export class Checker implements AsyncDisposable {
  #sandbox: Sandbox;
  #source: string;
  #signal: AbortSignal | undefined;
  #session: Promise<BoxSession> | undefined;

  constructor(sandbox: Sandbox, source: string, signal?: AbortSignal) {
    this.#sandbox = sandbox;
    this.#source = source;
    this.#signal = signal;
  }

  /** @throws CheckerFailure; BoxFailure when the box failed */
  async ask(one: BuiltCase, results: string, problem: HarnessSpec): Promise<CheckerWord> {
    const input = checkerQuestion(one, results, problem);
    this.#session ??= this.#open();
    const session = await abortable(this.#session, this.#signal);
    return readWord(await abortable(session.run({ input, limits }), this.#signal));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const session = await this.#session?.catch(() => undefined);
    await session?.[Symbol.asyncDispose]();
  }

  async #open(): Promise<BoxSession> {
    const program = { source: `${this.#source}\n${driver}`, harness: JSON.stringify(harness) };
    const signal = this.#signal;
    const session = await this.#sandbox.lease(program, { beside: true, ...(signal && { signal }) });
    try {
      readCompiled(await session.compile(limits));
      return session;
    } catch (error) {
      await session[Symbol.asyncDispose]();
      throw error;
    }
  }
}

function readCompiled({ frame }: RunOutcome): void {
  const report = frame.status === 'ok' ? readCompileReport(frame.payload) : null;
  if (!report) throw new CheckerFailure('it could not be compiled');
  if (!report.ok) throw new CheckerFailure(`${report.type}: ${report.message}${atLine(report.line)}`);
}

function readWord({ frame, stop, exit }: RunOutcome): CheckerWord {
  if (stop) throw new CheckerFailure(`it was stopped by the limit on ${stop}`);
  const report = frame.status === 'ok' ? readRunReport(frame.payload) : null;
  if (!report) throw new CheckerFailure(`it said nothing, and ended with ${JSON.stringify(exit)}`);
  const [fault = report.fatal] = report.raised;
  if (fault) throw new CheckerFailure(`${fault.type}: ${fault.message}${atLine(fault.line)}`);
  const [accepted, reason] = parseCanonical(report.results) as [boolean, string];
  return accepted ? { accepted } : { accepted, reason };
}

function atLine(line: number | null): string {
  return line === null ? '' : ` (line ${line})`;
}
