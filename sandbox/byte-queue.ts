/** Bytes that arrive in pieces and are taken in lengths; nothing is copied before a whole length is there. */
export class ByteQueue {
  #chunks: Buffer[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(chunk: Buffer): void {
    if (chunk.length === 0) return;
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }

  /** The next `size` bytes, or null while there are fewer. */
  take(size: number): Buffer | null {
    if (size > this.#length) return null;
    this.#length -= size;
    const parts: Buffer[] = [];
    for (let missing = size; missing > 0; ) missing -= this.#takeFromFirst(missing, parts);
    return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts, size);
  }

  #takeFromFirst(most: number, into: Buffer[]): number {
    const first = this.#chunks[0] as Buffer;
    const part = first.subarray(0, most);
    if (part.length === first.length) this.#chunks.shift();
    else this.#chunks[0] = first.subarray(part.length);
    into.push(part);
    return part.length;
  }
}
