import type { BoxSession, Conversation, RunLimits, RunOutcome, Sandbox } from '#sandbox/sandbox.ts';
import { parseCanonical } from '../../problem/literal.ts';
import { abortable } from '../abortable.ts';
import { readCompileReport, readRunReport } from '../report.ts';

const compileLimits: RunLimits = {
  cpuMs: 10_000,
  wallMs: 40_000,
  memoryKiB: 512 * 1024,
  outputBytes: 64 * 1024,
};
/** Time on the clock it gets on top of what the submission may take. */
const spareWallMs = 20_000;

const harness = { kind: 'interactor', recursionLimit: 20_000, prelude: 'none' };
const [acceptedStatus, wrongStatus] = ['42', '43'];

export type InteractorWord =
  | { word: 'accepted' }
  | { word: 'wrong'; reason: string }
  /** It crashed, or said neither; or a limit stopped it. */
  | { word: 'failed'; reason: string };

/** The author's side of the conversations, in a box of its own for as long as a submission is judged. */
export class Interactor implements AsyncDisposable {
  #sandbox: Sandbox;
  #source: string;
  #signal: AbortSignal | undefined;
  #session: BoxSession | undefined;

  constructor(sandbox: Sandbox, source: string, signal?: AbortSignal) {
    this.#sandbox = sandbox;
    this.#source = source;
    this.#signal = signal;
  }

  /** Null when it is ready to talk, else why it never will be. @throws BoxFailure */
  async prepare(): Promise<string | null> {
    if (this.#session) return null;
    const program = { source: this.#source, harness: JSON.stringify(harness) };
    const signal = this.#signal;
    const session = await this.#sandbox.lease(program, { beside: true, ...(signal && { signal }) });
    this.#session = session;
    const { frame } = await abortable(session.compile(compileLimits), signal);
    const report = frame.status === 'ok' ? readCompileReport(frame.payload) : null;
    if (report?.ok) return null;
    return report ? `${report.type}: ${report.message}` : 'it could not be compiled';
  }

  async talk(inputJson: string, live: Conversation, wallMs: number): Promise<InteractorWord> {
    if (!this.#session) throw new Error('an interactor is prepared before it talks');
    const { stdin } = JSON.parse(inputJson) as { stdin: string };
    const input = JSON.stringify({ stdin, answer: '' });
    const limits = { ...compileLimits, wallMs: wallMs + spareWallMs, outputBytes: 16 * 1024 * 1024 };
    return readWord(await abortable(this.#session.run({ input, limits, live }), this.#signal));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#session?.[Symbol.asyncDispose]();
  }
}

function readWord({ frame, stop, exit }: RunOutcome): InteractorWord {
  const failed = (reason: string): InteractorWord => ({ word: 'failed', reason });
  if (stop) return failed(`it was stopped by the limit on ${stop}`);
  const report = frame.status === 'ok' ? readRunReport(frame.payload) : null;
  if (!report) return failed(`it said nothing, and ended with ${JSON.stringify(exit)}`);
  const { fatal } = report;
  if (fatal) return failed(`${fatal.type}: ${fatal.message}${fatal.line ? ` (line ${fatal.line})` : ''}`);
  const [status, message = '""'] = report.results.split('\n');
  if (status === acceptedStatus) return { word: 'accepted' };
  if (status === wrongStatus) return { word: 'wrong', reason: String(parseCanonical(message)) };
  return failed(`it ended with exit status ${status}, and must with 42 or 43`);
}
