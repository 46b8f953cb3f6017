import { ByteQueue } from './byte-queue.ts';

/**
 * Messages between host and box: u32 length, u32 length of a JSON head, the head, then the blobs that it announces.
 * Mirrors sandbox/image/runner/wire.py. Only PID 1 of a box holds the other end, but what it says is checked all
 * the same: the box is where the submission is.
 */
export const PREAMBLE = Buffer.from('\0touchstone box 1\n', 'latin1');
/** A frame of 32 MiB, stdout of 16 MiB, stderr and a head. */
const MAX_MESSAGE_BYTES = 52 * 1024 * 1024;
const MAX_HEAD_BYTES = 64 * 1024;

export class ProtocolBreach extends Error {
  override name = 'ProtocolBreach';
}

export type Message = { head: Record<string, unknown>; blobs: Buffer[] };

/** The parts to write, in order. */
export function encodeMessage(head: Record<string, unknown>, blobs: Buffer[] = []): Buffer[] {
  const text = Buffer.from(JSON.stringify({ ...head, blobs: blobs.map((blob) => blob.length) }));
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32BE(4 + text.length + blobs.reduce((sum, blob) => sum + blob.length, 0), 0);
  lengths.writeUInt32BE(text.length, 4);
  return [lengths, text, ...blobs];
}

export class MessageDecoder {
  #bytes = new ByteQueue();
  #expected: number | null = null;

  /** The messages that this chunk completes. @throws ProtocolBreach */
  push(chunk: Buffer): Message[] {
    this.#bytes.push(chunk);
    const messages: Message[] = [];
    for (let next = this.#next(); next; next = this.#next()) messages.push(next);
    return messages;
  }

  #next(): Message | null {
    this.#expected ??= this.#nextLength();
    if (this.#expected === null) return null;
    const body = this.#bytes.take(this.#expected);
    if (body) this.#expected = null;
    return body && parseBody(body);
  }

  #nextLength(): number | null {
    const length = this.#bytes.take(4)?.readUInt32BE() ?? null;
    if (length !== null && (length < 6 || length > MAX_MESSAGE_BYTES)) {
      throw new ProtocolBreach(`a message of ${length} bytes`);
    }
    return length;
  }
}

function parseBody(body: Buffer): Message {
  const headLength = body.readUInt32BE();
  if (headLength > Math.min(body.length - 4, MAX_HEAD_BYTES))
    throw new ProtocolBreach('a head that is too long');
  const head = parseHead(body.toString('utf8', 4, 4 + headLength));
  return { head, blobs: splitBlobs(body.subarray(4 + headLength), head.blobs) };
}

function parseHead(text: string): Record<string, unknown> {
  let head: unknown;
  try {
    head = JSON.parse(text);
  } catch {
    throw new ProtocolBreach('a head that is not JSON');
  }
  if (typeof head !== 'object' || head === null || Array.isArray(head)) {
    throw new ProtocolBreach('a head that is not an object');
  }
  return head as Record<string, unknown>;
}

function splitBlobs(rest: Buffer, sizes: unknown): Buffer[] {
  if (!Array.isArray(sizes) || !sizes.every((size) => Number.isSafeInteger(size) && size >= 0)) {
    throw new ProtocolBreach('no sizes of blobs');
  }
  let at = 0;
  const blobs = sizes.map((size: number) => {
    at += size;
    return rest.subarray(at - size, at);
  });
  if (at !== rest.length) throw new ProtocolBreach('blobs that do not fill their message');
  return blobs;
}
