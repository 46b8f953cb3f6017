import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { PackageIssue } from './package-error.ts';

/** An image of a package, named by its content: the same name is the same bytes for ever. */
export type BuiltImage = { name: string; bytes: Buffer };

export const imageTypes: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/** Where images of texts lie, by path inside the package. */
export const imageForm = /^(statement|solution)\/(.+\/)?[^/]+\.(png|jpe?g|gif|webp|svg)$/i;

const beginnings: Record<string, (bytes: Buffer) => boolean> = {
  png: (bytes) => bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex')),
  jpg: (bytes) => bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex')),
  gif: (bytes) => /^GIF8[79]a/.test(bytes.toString('latin1', 0, 6)),
  webp: (bytes) => /^RIFF....WEBP/s.test(bytes.toString('latin1', 0, 12)),
  svg: (bytes) => /<svg[\s>]/.test(bytes.toString('utf8', 0, 4096)),
};

/** What makes an SVG more than a drawing: programs, other documents, and what it would fetch. */
const activeSvg =
  /<\s*(script|foreignObject|iframe|object|embed|handler|listener|!ENTITY)\b|\son\w+\s*=|javascript:|(href|src)\s*=\s*["']?\s*(?!#|["'#]|data:image\/(png|jpeg|gif|webp))[^\s>]|@import|url\(\s*["']?\s*(?!#|["'])/i;

export function imageName(path: string, bytes: Buffer): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return `${hash}.${kindOf(path)}`;
}

/** What is wrong with the images of a package: a file must be what its name says, and a drawing nothing but one. */
export function imageIssues(images: Map<string, Buffer>): PackageIssue[] {
  return [...images].flatMap(([file, bytes]) => {
    const kind = kindOf(file);
    const told = (message: string) => [{ file, line: null, path: '', message }];
    if (!beginnings[kind]?.(bytes)) return told(`is no ${kind.toUpperCase()} image, whatever its name says`);
    if (kind === 'svg' && activeSvg.test(bytes.toString('utf8')))
      return told('holds a script, a handler or something that it fetches; only drawings are shown');
    return [];
  });
}

/** From what a text in `folder` writes to the address of the image; undefined for what is not in the package. */
export function imageAddresses(images: Map<string, Buffer>, folder: string) {
  return (source: string): string | undefined => {
    const path = posix.normalize(posix.join(folder, decoded(source)));
    const bytes = images.get(path);
    return bytes && `/api/images/${imageName(path, bytes)}`;
  };
}

function kindOf(path: string): string {
  return posix.extname(path).slice(1).toLowerCase().replace('jpeg', 'jpg');
}

function decoded(source: string): string {
  try {
    return decodeURIComponent(source);
  } catch {
    return source;
  }
}
