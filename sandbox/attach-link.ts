import type { Socket } from 'node:net';
import { AttachDecoder } from './attach-stream.ts';
import type { BoxLink } from './box-link.ts';

const STDERR_KEPT = 4096;

/** The connection that is attached to a container, as a byte channel. What the box says in its last words is why it ended. */
export function linkOver(socket: Socket, { name, remove }: Pick<BoxLink, 'name' | 'remove'>): BoxLink {
  let stderr = '';
  const decoder = new AttachDecoder();
  return {
    name,
    write(parts) {
      socket.cork();
      for (const part of parts) socket.write(part);
      socket.uncork();
    },
    listen(listener) {
      let error = '';
      socket.on('error', (problem: Error) => {
        error = problem.message;
      });
      socket.on('close', () => listener.end(stderr.trim() || error || 'it has ended'));
      socket.on('data', (chunk: Buffer) => {
        try {
          for (const { stream, data } of decoder.push(chunk)) {
            if (stream === 'stdout') listener.data(data);
            else stderr = (stderr + data.toString()).slice(-STDERR_KEPT);
          }
        } catch (breach) {
          listener.end((breach as Error).message);
        }
      });
      socket.on('end', () => socket.end());
    },
    async remove() {
      await remove();
      socket.destroy();
    },
  };
}
