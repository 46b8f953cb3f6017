import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { judgeUrl } from './judge.ts';

/** A wire between the browser and the judge that can be cut, so that nobody else's is. */
export type Wire = AsyncDisposable & {
  url: string;
  /** As a server that is stopped: every connection ends, and none is to be had. */
  cut(): void;
  mend(): void;
  /** As a laptop that sleeps: nothing more comes through what is open, and nobody says that it has ended. */
  silence(): void;
};

export async function startWire(address = judgeUrl()): Promise<Wire> {
  const judge = new URL(address);
  const open = new Set<{ near: Socket; far: Socket }>();
  let whole = true;
  const server = createServer((near) => {
    if (!whole) return void near.destroy();
    const far = connect(Number(judge.port), judge.hostname);
    const pair = { near, far };
    open.add(pair);
    near.pipe(far).pipe(near);
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
        near.unpipe(far);
        far.unpipe(near);
        near.pause();
        far.resume();
      }
    },
    [Symbol.asyncDispose]: async () => {
      endAll();
      server.close();
    },
  };
}
