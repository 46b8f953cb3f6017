import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';
import { judgeUrl } from './judge.ts';

/** A wire between the browser and the judge that can be cut, so that nobody else's is. */
export type Wire = AsyncDisposable & {
  url: string;
  /** As a server that is stopped: every connection ends, and none is to be had. */
  cut(): void;
  mend(): void;
  /** As a laptop that sleeps: nothing more comes through what is open, and nobody says that it has ended. */
  silence(): void;
  /**
   * As a network that is slow with one request only: the next one that begins with `words` does not get through, or its
   * answer does not. Resolves once it is held; it stays so until the wire ends.
   */
  hold(what: 'request' | 'answer', words: string): Promise<void>;
};

type Hold = { what: 'request' | 'answer'; words: string; isHeld: () => void };

export async function startWire(address = judgeUrl()): Promise<Wire> {
  const judge = new URL(address);
  const open = new Set<{ near: Socket; far: Socket }>();
  let whole = true;
  let hold: Hold | null = null;
  const server = createServer((near) => {
    if (!whole) return void near.destroy();
    const far = connect(Number(judge.port), judge.hostname);
    const pair = { near, far };
    open.add(pair);
    let holdsAnswer: (() => void) | null = null;
    const requests = gate((chunk) => {
      if (!hold || !chunk.toString('latin1').startsWith(hold.words)) return true;
      const { what, isHeld } = hold;
      hold = null;
      if (what === 'answer') holdsAnswer = isHeld;
      else isHeld();
      return what === 'answer';
    });
    const answers = gate(() => {
      holdsAnswer?.();
      return holdsAnswer === null;
    });
    near.pipe(requests).pipe(far).pipe(answers).pipe(near);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      socket.on('error', () => {});
      socket.on('close', () => {
        open.delete(pair);
        other.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endAll = () => {
    for (const { near } of open) near.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      whole = false;
      endAll();
    },
    mend: () => {
      whole = true;
    },
    silence: () => {
      for (const { near, far } of open) {
        near.unpipe();
        far.unpipe();
        near.pause();
        far.resume();
      }
    },
    hold: (what, words) =>
      new Promise((isHeld) => {
        hold = { what, words, isHeld };
      }),
    [Symbol.asyncDispose]: async () => {
      endAll();
      server.close();
    },
  };
}

/** Lets through what `isFree` is true of; after anything else nothing comes through any more. */
function gate(isFree: (chunk: Buffer) => boolean): Transform {
  return new Transform({
    transform: (chunk, _encoding, pass) => void (isFree(chunk) && pass(null, chunk)),
  });
}
