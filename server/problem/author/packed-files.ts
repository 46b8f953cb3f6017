import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';

const Packed = z.record(z.string(), z.base64());

/** The files of a package in base64, by path: JSON has no way to say a link, a device or a place outside. */
export function toBase64(files: Map<string, Buffer>): Record<string, string> {
  return Object.fromEntries([...files].map(([path, bytes]) => [path, bytes.toString('base64')]));
}

export function fromBase64(files: Record<string, string>): Map<string, Buffer> {
  return new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text, 'base64')]));
}

/** For the store. */
export function packFiles(files: Map<string, Buffer>): Buffer {
  return gzipSync(JSON.stringify(toBase64(files)));
}

export function unpackFiles(packed: Buffer): Map<string, Buffer> {
  return fromBase64(Packed.parse(JSON.parse(gunzipSync(packed).toString())));
}
