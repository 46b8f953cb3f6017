import type { BoxLink } from '#sandbox/box-link.ts';
import { encodeMessage, MessageDecoder } from '#sandbox/protocol.ts';
import type { Choices } from '../choices.ts';
import { garbled, inPieces } from './garble.ts';
import { anyJson } from './json-values.ts';
import { outcomeHead } from './outcomes.ts';

type Question = { id: number; tag: number; isLive: boolean };
type Listener = Parameters<BoxLink['listen']>[0];

/** The box's side of a link: hears questions, and says what is chosen. Its answers carry the tag of their question. */
export class OtherEnd {
  /** Whether everything that it said was what a box of ours would have said. */
  isHonest = true;
  wasRemoved = false;
  readonly link: BoxLink;
  #choices: Choices;
  #open: Question[] = [];
  #listener: Listener | undefined;

  constructor(choices: Choices) {
    this.#choices = choices;
    const decoder = new MessageDecoder();
    let isPreamble = true;
    this.link = {
      name: 'a box',
      write: (parts) => {
        if (isPreamble) isPreamble = false;
        else for (const part of parts) for (const { head } of decoder.push(part)) this.#hear(head);
      },
      listen: (listener) => {
        this.#listener = listener;
      },
      remove: async () => {
        this.wasRemoved = true;
      },
    };
  }

  start(): void {
    const kind = this.#choices.pick(['ready', 'ready', 'ready', 'swept', 'outcome']);
    if (kind !== 'ready') this.isHonest = false;
    this.#say({ kind });
  }

  /** The answer to the question that is due, if any is. */
  answer(): void {
    const due = this.#open.shift();
    if (due) this.#answerTo(due);
  }

  /** The end of a submission's stay. What was asked and not answered by then never is, but for a box gone wrong. */
  swept(left: unknown): void {
    if (left !== '') this.isHonest = false;
    if (this.#choices.once(8) && this.#open.length > 0) this.isHonest = false;
    else this.#open = [];
    this.#say({ kind: 'swept', left });
  }

  /** A word of the run that is talked with, if one is under way. */
  talk(): void {
    const [due] = this.#open;
    if (due?.isLive) this.#say({ kind: 'said', id: due.id }, `[${due.tag}]`);
  }

  odd(): void {
    this.isHonest = false;
    const stale = this.#choices.pick(this.#open);
    if (stale && this.#choices.once(2)) this.#answerTo(stale);
    else this.#sayAnything();
  }

  /** Not an answer that would fit: no question has these numbers. */
  #sayAnything(): void {
    const kind = this.#choices.pick(['ready', 'swept', 'outcome', 'said', '', 5, null]);
    const id = this.#choices.pick([0, -1, 1000, '1', null]);
    this.#say({ ...outcomeHead(this.#choices), kind, id, left: anyJson(this.#choices) });
  }

  noise(): void {
    this.isHonest = false;
    this.#bring(garbled(this.#choices, this.#choices.bytes(30)));
  }

  end(): void {
    this.isHonest = false;
    this.#listener?.end('it is over');
  }

  #hear({ kind, id, tag, isLive }: Record<string, unknown>): void {
    if (kind === 'run' && typeof id === 'number')
      this.#open.push({ id, tag: Number(tag), isLive: isLive === true });
  }

  #answerTo({ id, tag }: Question): void {
    this.#say({ ...outcomeHead(this.#choices), id, frame: 'ok' }, `${tag}`);
  }

  #say(head: Record<string, unknown>, payload = ''): void {
    const parts = { outcome: 3, said: 1 }[String(head.kind)] ?? 0;
    const blobs = [Buffer.from(payload), Buffer.alloc(0), Buffer.alloc(0)].slice(0, parts);
    this.#bring(Buffer.concat(encodeMessage(head, blobs)));
  }

  #bring(bytes: Buffer): void {
    for (const piece of inPieces(this.#choices, bytes)) this.#listener?.data(piece);
  }
}
