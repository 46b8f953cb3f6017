import { posix } from 'node:path';
import { imageForm, imageIssues } from '../../images.ts';
import { type Draft, plainName } from './draft.ts';

/** With the attributes that some dialects write behind it. */
const inMarkdown =
  /!\[(?<alt>[^\]]*)\]\(\s*(?:<(?<quoted>[^>\n]*)>|(?<bare>[^)\s]+))[^)\n]*\)(?:\{[^{}\n]*\})?/g;
const inHtml = /<img\b[^>]*>/gi;
/** TeX finds a file without its ending. */
const endings = ['', '.png', '.jpg', '.jpeg', '.svg', '.pdf', '.eps'];
const allowed = 'PNG, JPEG, GIF, WebP and SVG are shown here';

/** The text, showing images of ours in place of theirs: what it shows of the source comes over, beside it. */
export function placeImages(draft: Draft, text: string, from: string, to: string): string {
  return text
    .replace(inHtml, (tag) => `![${attribute(tag, 'alt')}](<${attribute(tag, 'src')}>)`)
    .replace(inMarkdown, (...rest) => {
      const { alt, quoted, bare } = rest.at(-1) as Record<string, string | undefined>;
      const name = quoted ?? bare ?? '';
      const placed = place(draft, name, from, posix.dirname(to));
      return `![${alt || name}](${placed ?? `<${name}>`})`;
    });
}

function attribute(tag: string, name: string): string {
  const [, double, single, bare] =
    new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag) ?? [];
  return double ?? single ?? bare ?? '';
}

/** → its name beside the text of ours; null where it cannot be shown, which is told. */
function place(draft: Draft, name: string, from: string, folder: string): string | null {
  const { ledger, source, files } = draft;
  const found = find(draft, decoded(name), posix.dirname(from));
  if (found === null) {
    const reason = /^\w+:/.test(name)
      ? 'the image is elsewhere, and nothing is fetched'
      : 'the package has no such image';
    ledger.note('left out', from, name.slice(0, 80), reason);
    return null;
  }
  const bytes = source.files.get(found) ?? Buffer.alloc(0);
  const path = posix.join(folder, placeName(draft, found, folder, bytes));
  const reason = imageForm.test(path) ? imageIssues(new Map([[path, bytes]]))[0]?.message : allowed;
  if (reason !== undefined) {
    if (!ledger.has(found)) ledger.enter('left out', found, reason);
    ledger.note('left out', from, name.slice(0, 80), reason);
    return null;
  }
  files.set(path, bytes);
  const isRenamed = posix.basename(path) !== posix.basename(found);
  if (!ledger.has(found)) ledger.enter(isRenamed ? 'changed' : 'imported', found, `as ${path}`);
  return posix.basename(path);
}

function find({ source }: Draft, name: string, folder: string): string | null {
  const places = [folder, folder.split('/')[0] ?? '', ''].map((at) => posix.join(at, name));
  const all = places.flatMap((path) => endings.map((ending) => path + ending));
  return all.find((path) => source.files.has(path)) ?? null;
}

/** Two images of one name may lie in two folders. */
function placeName({ files }: Draft, found: string, folder: string, bytes: Buffer): string {
  const plain = plainName(posix.basename(found));
  for (let i = 1; ; i += 1) {
    const name = i === 1 ? plain : `${i}-${plain}`;
    const there = files.get(posix.join(folder, name));
    if (!there || there.equals(bytes)) return name;
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
