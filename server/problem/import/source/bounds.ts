import { ImportError } from '../import-error.ts';

const MiB = 1024 ** 2;

/** None of our packages may hold a larger file, so a larger one need not be read. */
const largestFileBytes = 4 * MiB;
const largestSourceBytes = 256 * MiB;
const mostEntries = 20_000;
/** Deflate reaches 1032. A file of one symbol may be honest, and a whole archive like that is not. */
const largestRatio = 200;
const ratioMattersFromBytes = 32 * MiB;

/** Keeps count of what is read: archives of strangers may be made to fill memory. */
export class Bounds {
  #entries = 0;
  #bytes = 0;
  #packedBytes = 0;

  /** @throws ImportError where the source as a whole is too much */
  addEntry(): void {
    this.#entries += 1;
    if (this.#entries > mostEntries) throw new ImportError(`it holds more than ${mostEntries} entries`);
  }

  /** Null where a file of this size may be read, else why not. @throws ImportError */
  refusal(bytes: number, packedBytes: number = bytes): string | null {
    if (bytes > largestFileBytes) return 'is over 4 MiB, more than a file of a package may have';
    this.#bytes += bytes;
    this.#packedBytes += packedBytes;
    if (this.#bytes > ratioMattersFromBytes && this.#bytes > this.#packedBytes * largestRatio)
      throw new ImportError(`it is packed more than ${largestRatio} times: this is no package but a bomb`);
    if (this.#bytes > largestSourceBytes) throw new ImportError('it holds more than 256 MiB');
    return null;
  }
}
