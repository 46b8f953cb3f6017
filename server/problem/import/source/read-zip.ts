import { buffer } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { ImportError } from '../import-error.ts';
import { Bounds } from './bounds.ts';
import type { RawFile, RawTree } from './source.ts';

const linkMode = 0o120000;
const fileMode = 0o100000;
const typeMask = 0o170000;

/**
 * Everything in an archive, unpacked into memory. The library refuses absolute names, names that climb, and entries that
 * unpack to more than they say. @throws ImportError where the archive cannot be read
 */
export async function readZip(path: string): Promise<RawTree> {
  try {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
    try {
      return await readEntries(zip);
    } finally {
      zip.close();
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(`the archive cannot be read: ${(error as Error).message}`);
  }
}

async function readEntries(zip: ZipFile): Promise<RawTree> {
  const tree: RawTree = new Map();
  const bounds = new Bounds();
  for await (const entry of zip.eachEntry()) {
    bounds.addEntry();
    if (entry.fileName.endsWith('/')) continue;
    if (tree.has(entry.fileName)) throw new ImportError(`${entry.fileName} is in the archive twice`);
    tree.set(entry.fileName, await readEntry(zip, entry, bounds));
  }
  return tree;
}

async function readEntry(zip: ZipFile, entry: Entry, bounds: Bounds): Promise<RawFile> {
  if (!entry.canDecodeFileData())
    return { kind: 'refused', reason: 'is encrypted, or packed in a way that is not known here' };
  const type = (entry.externalFileAttributes >>> 16) & typeMask;
  const isLink = type === linkMode;
  if (!isLink && type !== fileMode && type !== 0)
    return { kind: 'refused', reason: 'is a device, a socket or a pipe' };
  const reason = bounds.refusal(entry.uncompressedSize, entry.compressedSize);
  if (reason !== null) return { kind: 'refused', reason };
  const bytes = await buffer(await zip.openReadStreamPromise(entry));
  return isLink ? { kind: 'link', target: bytes.toString('utf8') } : { kind: 'file', bytes };
}
