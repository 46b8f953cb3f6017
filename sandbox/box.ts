import { BoxFailure, type BoxFailureReason } from './box-failure.ts';
import type { BoxLink } from './box-link.ts';
import { readOutcome } from './outcome.ts';
import { encodeMessage, type Message, MessageDecoder, PREAMBLE, ProtocolBreach } from './protocol.ts';
import type { Conversation, RunOutcome } from './sandbox.ts';

/** One run under way in the box, and the next one's input already there. */
const WINDOW = 2;
const START_PATIENCE_MS = 60_000;
const CLOSE_PATIENCE_MS = 15_000;

export type BoxRequest = {
  head: Record<string, unknown>;
  blobs: Buffer[];
  /** How long the box may take for it before it counts as dead. */
  patienceMs: number;
  live?: Conversation;
};

type Pending = BoxRequest & {
  id: number;
  resolve: (outcome: RunOutcome) => void;
  reject: (error: Error) => void;
};

type Phase =
  | { at: 'starting' | 'closing'; resolve: () => void; reject: (error: Error) => void }
  | { at: 'open' }
  | { at: 'dead'; why: BoxFailure };

/** The host's side of one box: asks, waits for the answers in order, and gives a box up that does not keep to it. */
export class Box {
  #link: BoxLink;
  #phase: Phase = { at: 'open' };
  #decoder = new MessageDecoder();
  #sent: Pending[] = [];
  #waiting: Pending[] = [];
  #nextId = 1;
  #deadline: NodeJS.Timeout | undefined;
  #removed: Promise<void> | undefined;
  #onDeath: (why: BoxFailure) => void = () => {};

  private constructor(link: BoxLink) {
    this.#link = link;
    link.listen({
      data: (chunk) => this.#hear(chunk),
      end: (why) => this.fail(`the box has gone: ${why}`, 'died'),
    });
  }

  /** Waits until the box says that it is ready. @throws BoxFailure */
  static async open(link: BoxLink): Promise<Box> {
    const box = new Box(link);
    const ready = box.#enter('starting', START_PATIENCE_MS);
    link.write([PREAMBLE]);
    await ready;
    return box;
  }

  get name(): string {
    return this.#link.name;
  }

  onDeath(listener: (why: BoxFailure) => void): void {
    this.#onDeath = listener;
  }

  request(request: BoxRequest): Promise<RunOutcome> {
    return new Promise((resolve, reject) => {
      if (this.#phase.at === 'dead') return reject(this.#phase.why);
      this.#waiting.push({ ...request, id: this.#nextId++, resolve, reject });
      this.#pump();
    });
  }

  /** Ends the submission's stay; what still runs is killed. @throws BoxFailure when anything of it is left. */
  async close(): Promise<void> {
    if (this.#phase.at === 'dead') throw this.#phase.why;
    this.#abandon(new BoxFailure('the session was closed', { reason: 'closed' }));
    const swept = this.#enter('closing', CLOSE_PATIENCE_MS);
    this.#link.write(encodeMessage({ kind: 'close' }));
    await swept;
  }

  /** Gives the box up: whoever waits for it hears why, and the container goes. */
  fail(why: string, reason: BoxFailureReason): Promise<void> {
    if (this.#phase.at !== 'dead') {
      const failure = new BoxFailure(why, { reason });
      const phase = this.#phase;
      this.#phase = { at: 'dead', why: failure };
      clearTimeout(this.#deadline);
      if (phase.at !== 'open') phase.reject(failure);
      this.#abandon(failure);
      this.#removed = this.#link.remove();
      this.#onDeath(failure);
    }
    return this.#removed ?? Promise.resolve();
  }

  #abandon(why: BoxFailure): void {
    for (const pending of [...this.#sent.splice(0), ...this.#waiting.splice(0)]) pending.reject(why);
  }

  #enter(at: 'starting' | 'closing', patienceMs: number): Promise<void> {
    this.#watch(patienceMs);
    return new Promise((resolve, reject) => {
      this.#phase = { at, resolve, reject };
    });
  }

  #pump(): void {
    while (this.#sent.length < WINDOW) {
      const next = this.#waiting.shift();
      if (!next) return;
      this.#sent.push(next);
      if (this.#sent.length === 1) this.#watch(next.patienceMs);
      this.#link.write(encodeMessage({ ...next.head, id: next.id }, next.blobs));
      next.live?.open((data) => this.#feed(next, data));
    }
  }

  /** What is said to a run that has ended meanwhile is said to nobody. */
  #feed(to: Pending, data: Buffer | null): void {
    if (this.#phase.at !== 'open' || !this.#sent.includes(to)) return;
    const head = { kind: 'feed', id: to.id, end: data === null };
    this.#link.write(encodeMessage(head, [data ?? Buffer.alloc(0)]));
  }

  #watch(patienceMs: number): void {
    clearTimeout(this.#deadline);
    const giveUp = () => this.fail(`the box said nothing for ${patienceMs} ms`, 'silent');
    this.#deadline = setTimeout(giveUp, patienceMs);
  }

  #hear(chunk: Buffer): void {
    try {
      for (const message of this.#decoder.push(chunk)) this.#take(message);
    } catch (error) {
      if (!(error instanceof ProtocolBreach)) throw error;
      void this.fail(`the box broke the protocol: ${error.message}`, 'protocol');
    }
  }

  #take(message: Message): void {
    const { at } = this.#phase;
    // While closing, answers that crossed our message on their way still come; nobody waits for them any more.
    const { kind } = message.head;
    if (at === 'dead' || (at === 'closing' && (kind === 'outcome' || kind === 'said'))) return;
    if (at === 'open') this.#hearOrAnswer(message);
    else this.#settle(message, at === 'starting' ? 'ready' : 'swept');
  }

  #settle({ head }: Message, expected: 'ready' | 'swept'): void {
    if (this.#phase.at !== 'starting' && this.#phase.at !== 'closing') return;
    if (head.kind !== expected) throw new ProtocolBreach(`${head.kind} in place of ${expected}`);
    if (expected === 'swept' && head.left !== '') {
      void this.fail(`the sweep left ${head.left}`, 'unclean');
      return;
    }
    const { resolve } = this.#phase;
    this.#phase = { at: 'open' };
    clearTimeout(this.#deadline);
    resolve();
  }

  #hearOrAnswer(message: Message): void {
    if (message.head.kind !== 'said') {
      this.#answer(message);
      return;
    }
    const [current] = this.#sent;
    const [chunk, ...rest] = message.blobs;
    if (!current?.live || message.head.id !== current.id || !chunk || rest.length > 0)
      throw new ProtocolBreach('something said that nobody listens to');
    current.live.hear(chunk);
  }

  #answer(message: Message): void {
    const { id, outcome } = readOutcome(message);
    const pending = this.#sent.shift();
    if (pending?.id !== id) {
      if (pending) this.#sent.unshift(pending);
      throw new ProtocolBreach(`an answer to ${id}, which is not the next question`);
    }
    clearTimeout(this.#deadline);
    if (this.#sent[0]) this.#watch(this.#sent[0].patienceMs);
    this.#pump();
    pending.resolve(outcome);
  }
}
