import { ByteQueue } from './byte-queue.ts';
import { ProtocolBreach } from './protocol.ts';

export type StreamChunk = { stream: 'stdout' | 'stderr'; data: Buffer };

const HEADER_BYTES = 8;

/** Takes apart what the engine sends on an attached connection: 8 bytes (stream, 0, 0, 0, u32 length), then data. */
export class AttachDecoder {
  #header = new ByteQueue();
  #stream: StreamChunk['stream'] = 'stdout';
  #missing = 0;

  push(chunk: Buffer): StreamChunk[] {
    const found: StreamChunk[] = [];
    let rest = chunk;
    while (rest.length > 0) rest = this.#missing > 0 ? this.#data(rest, found) : this.#head(rest);
    return found;
  }

  #data(rest: Buffer, found: StreamChunk[]): Buffer {
    const data = rest.subarray(0, this.#missing);
    this.#missing -= data.length;
    found.push({ stream: this.#stream, data });
    return rest.subarray(data.length);
  }

  #head(rest: Buffer): Buffer {
    const part = rest.subarray(0, HEADER_BYTES - this.#header.length);
    this.#header.push(part);
    const header = this.#header.take(HEADER_BYTES);
    if (header) {
      this.#stream = streamOf(header.readUInt8());
      this.#missing = header.readUInt32BE(4);
    }
    return rest.subarray(part.length);
  }
}

function streamOf(number: number): StreamChunk['stream'] {
  if (number === 1) return 'stdout';
  if (number === 2) return 'stderr';
  throw new ProtocolBreach(`the engine speaks of stream ${number}`);
}
