import { isUtf8 } from 'node:buffer';

export type ReadText = {
  /** Without a byte order mark, lines ending in "\n". */
  text: string;
  /** What had to be done, in words for the report. */
  changes: string[];
};

/** Text that people or programs of ours read. Test data is never read like this: its bytes stay as they are. */
export function readText(bytes: Buffer): ReadText {
  const isText = isUtf8(bytes);
  const raw = isText
    ? bytes.toString('utf8').replace(/^\ufeff/, '')
    : new TextDecoder('windows-1252').decode(bytes);
  const text = raw.replaceAll('\r\n', '\n');
  const changes = [
    ...(isText ? [] : ['it was not UTF-8 and was read as Latin-1']),
    ...(text === raw ? [] : ['its line ends were CRLF']),
  ];
  return { text, changes };
}

/** "…, and its line ends were CRLF" */
export function withChanges(reason: string, changes: string[]): string {
  return [reason, ...changes].join('; ');
}
