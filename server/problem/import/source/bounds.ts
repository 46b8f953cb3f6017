import { ImportError } from '../import-error.ts';

const MiB = 1024 ** 2;

/** None of our packages may hold a larger file, so a larger one need not be read. */
const largestFileBytes = 4 * MiB;
const largestSourceBytes = 256 * MiB;
const mostEntries = 20_000;
/** Deflate reaches 1032; what is honest and compresses like that is small. */
const largestRatio = 200;
const ratioMattersFromBytes = MiB;

/** Keeps count of what is read: archives of strangers may be made to fill memory. */
export class Bounds {
  #entries = 0;
  #bytes = 0;

  /** @throws ImportError where the source as a whole is too much */
  addEntry(): void {
    this.#entries += 1;
    if (this.#entries > mostEntries) throw new ImportError(`it holds more than ${mostEntries} entries`);
  }

  /** Null where a file of this size may be read, else why not. @throws ImportError */
  refusal(bytes: number, packedBytes: number = bytes): string | null {
    if (bytes > largestFileBytes) return 'is over 4 MiB, more than a file of a package may have';
    if (bytes > ratioMattersFromBytes && bytes > packedBytes * largestRatio)
      return `is packed more than ${largestRatio} times: this is no test data but a bomb`;
    this.#bytes += bytes;
    if (this.#bytes > largestSourceBytes) throw new ImportError('it holds more than 256 MiB');
    return null;
  }
}
