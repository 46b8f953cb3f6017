/**
 * What a sandbox is to those who use it. Types only, so that the judge can depend on the idea without
 * depending on Docker. A bad program is a value in here; only our own failures are exceptions.
 *
 * The sandbox knows nothing of problems: it compiles a source, runs it on inputs, and says what came out and
 * what it cost. It does not know "wrong answer".
 */

/** What one run may use. Every figure is a hard limit; a run that passes one is stopped. */
export type RunLimits = {
  /** CPU time of the process, its threads and its children, in milliseconds. */
  cpuMs: number;
  /** Time on the clock, in milliseconds, without what the run waited for a processor (up to two thirds of it). */
  wallMs: number;
  /** Memory of the process and its children together, in KiB. */
  memoryKiB: number;
  /** Bytes of stdout and stderr together. */
  outputBytes: number;
};

/** What a submission is, to a box. */
export type Program = {
  /** Python source, as the learner wrote it. */
  source: string;
  /** JSON for the harness inside the box (how to find the entry, how to call it); opaque to the sandbox. */
  harness: string;
};

/** A run that is talked with while it goes on: it reads what is said to it, and is heard as it prints. */
export type Conversation = {
  /** Called once, when the run has been asked for. Null ends its input. */
  open(say: (data: Buffer | null) => void): void;
  /** An empty chunk: it has closed its output, and goes on. */
  hear(chunk: Buffer): void;
};

export type RunRequest = {
  /** JSON for the harness; opaque to the sandbox. */
  input: string;
  limits: RunLimits;
  /** `'other'` runs in a second interpreter of the same box, which has another hash seed and shares no memory
   *  with the first: what a decoder must be run in. Default `'main'`. */
  interpreter?: 'main' | 'other';
  /** Standard input; without it, reading finds the end at once. With it, stdout is what the program answers: the
   *  program may close its streams, and what it prints is not sent line by line. */
  stdin?: string;
  /** Keeps all of stdout in place of the first 64 KiB: as much as the limit on output allows, but not above 16 MiB. */
  keepStdout?: boolean;
  /** In place of `stdin`. */
  live?: Conversation;
};

/** Which limit stopped a run, if one did. */
export type Stop = 'cpu' | 'wall' | 'memory' | 'output';

/** What the run's process wrote on its private pipe: exactly one frame, if it behaved. */
export type Frame =
  | { status: 'ok'; payload: string }
  /** The process ended (or was stopped) before it had written one. */
  | { status: 'missing' }
  /** Not one well-formed frame: too long, cut short, more than one, not UTF-8. */
  | { status: 'malformed'; reason: string };

export type RunOutcome = {
  frame: Frame;
  /** The limit that stopped it, or null when it ended by itself. */
  stop: Stop | null;
  /** How the process ended: exit status, or the name of the signal ('SIGSEGV'). */
  exit: { code: number } | { signal: string };
  cpuMs: number;
  wallMs: number;
  /** Peak memory in KiB. */
  memoryKiB: number;
  /** The first 64 KiB of each (of stdout all, with `keepStdout`), decoded as UTF-8 with replacement characters. */
  stdout: string;
  stderr: string;
  /** True where more was written than was kept. */
  outputCut: boolean;
};

/** A box that one submission has to itself. Closing it sweeps the box and gives it back, or retires it. */
export interface BoxSession extends AsyncDisposable {
  /** Compiles the program under `limits`; the frame is the harness's report. Call it once, before `run`. */
  compile(limits: RunLimits): Promise<RunOutcome>;
  /** Runs the compiled program on one input in a process of its own. Calls queue up in the box in the order
   *  they were made, so a caller may keep the next one under way while it reads the last.
   *  @throws BoxFailure when the box itself failed (died, said nothing, broke the protocol). */
  run(request: RunRequest): Promise<RunOutcome>;
}

export type LeaseOptions = {
  signal?: AbortSignal;
  /** For whoever holds a box already and needs another one: such boxes are kept apart, or all holders could wait
   *  for each other. Each holder may have one. */
  beside?: boolean;
  /** A box that has a C++ compiler besides, started for this lease and given up with it. */
  compiler?: boolean;
};

export type SandboxStats = { ready: number; leased: number; starting: number; retired: number };

export interface Sandbox extends AsyncDisposable {
  /** Waits for a warm box and takes it. @throws BoxFailure when none can be had, NoCompiler when none with a compiler;
   *  AbortError by `signal`. */
  lease(program: Program, options?: LeaseOptions): Promise<BoxSession>;
  stats(): SandboxStats;
}
