import type { Conversation } from '#sandbox/sandbox.ts';

/** The longest transcript that is kept of each conversation, in characters. */
const keptChars = 8000;

type Say = (data: Buffer | null) => void;

/**
 * Carries what each of two runs prints to the standard input of the other. They are in different boxes: the one that
 * knows the secret and the one that is to find it out meet nowhere else.
 */
export class Relay {
  readonly learner: Conversation;
  readonly interactor: Conversation;
  readonly #ways = { toLearner: new Way(), toInteractor: new Way() };
  #transcript = '';

  constructor() {
    const { toLearner, toInteractor } = this.#ways;
    this.learner = side(toLearner, (chunk) => this.#carry(chunk, toInteractor, '> '));
    this.interactor = side(toInteractor, (chunk) => this.#carry(chunk, toLearner, '< '));
  }

  /** The submission prints nothing more. */
  learnerEnded(): void {
    this.#ways.toInteractor.say(null);
  }

  interactorEnded(): void {
    this.#ways.toLearner.say(null);
  }

  /** What was said: lines of the submission after ">", of the interactor after "<". */
  get transcript(): string {
    return this.#transcript;
  }

  #carry(chunk: Buffer, way: Way, mark: string): void {
    way.say(chunk.length > 0 ? chunk : null);
    if (chunk.length === 0) return;
    if (this.#transcript.length >= keptChars) return;
    const lines = chunk.toString('utf8').replace(/\n$/, '').replaceAll('\n', `\n${mark}`);
    this.#transcript += `${mark}${lines}\n`;
  }
}

function side(way: Way, hear: (chunk: Buffer) => void): Conversation {
  return { open: (say) => way.open(say), hear };
}

/** Keeps what is said until there is somebody to say it to. */
class Way {
  #waiting: (Buffer | null)[] = [];
  #say: Say | null = null;
  #isOver = false;

  open(say: Say): void {
    this.#say = say;
    for (const data of this.#waiting.splice(0)) say(data);
  }

  /** After the end, which may be told twice, there is nothing to say. */
  say(data: Buffer | null): void {
    if (this.#isOver) return;
    this.#isOver = data === null;
    if (this.#say) this.#say(data);
    else this.#waiting.push(data);
  }
}
