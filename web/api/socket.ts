import { onSilence } from './silence.ts';
import { onDoubt } from './wake.ts';

/** A socket as a list of messages that ends when the connection does, for whatever reason. */
export type Socket = { messages(signal: AbortSignal): AsyncGenerator<string, void> };

export function openSocket(path: string): Socket {
  const url = new URL(path, globalThis.location?.href);
  url.protocol = url.protocol.replace('http', 'ws');
  return { messages: (signal) => messagesOf(new WebSocket(url), signal) };
}

/** Listeners are attached before the first await: a message that comes early waits in the queue. */
export async function* messagesOf(socket: WebSocket, signal: AbortSignal): AsyncGenerator<string, void> {
  const waiting: string[] = [];
  let open = true;
  let wake = () => {};
  socket.addEventListener('message', (message) => {
    waiting.push(String(message.data));
    wake();
  });
  socket.addEventListener('close', () => {
    open = false;
    wake();
  });
  // To close is to ask the other side, and a dead one does not answer: nothing more is waited for.
  const giveUp = () => {
    open = false;
    wake();
  };
  const stopDoubting = onDoubt(giveUp);
  const stopListening = onSilence(socket, giveUp);
  signal.addEventListener('abort', giveUp);
  try {
    while (open || waiting.length > 0) {
      const next = waiting.shift();
      if (next !== undefined) yield next;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (signal.aborted) return;
    }
  } finally {
    signal.removeEventListener('abort', giveUp);
    stopDoubting();
    stopListening();
    socket.close();
  }
}
