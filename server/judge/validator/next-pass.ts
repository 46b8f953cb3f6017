/** Of nextpass.in, and of all else that a validator keeps from one pass to the next: as much as a file of test data. */
export const mostBytes = 4 * 1024 * 1024;
const mostText = '4 MiB';
/** A third more in base64, and the names. */
const mostKeptChars = mostBytes * 2;

/** What an output validator has made of a pass. */
export type NextPass = {
  /** The input of the next one. */
  stdin: string;
  /** What its folder for feedback holds. It goes back as it came, into the author's box and nowhere else. */
  files: string;
};

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Null where no other pass is asked for; a text says why what was asked for cannot be. See harness/feedback.py. */
export function readNextPass(input: string | undefined, files = '{}'): NextPass | null | string {
  if (input === undefined || input === 'none') return null;
  const bytes = input === 'too much' ? null : Buffer.from(input, 'base64');
  if (!bytes || bytes.length > mostBytes) return `its nextpass.in is longer than ${mostText}`;
  if (files === 'too much' || files.length > mostKeptChars)
    return `it keeps more than ${mostText} from one pass to the next`;
  try {
    return { stdin: utf8.decode(bytes), files };
  } catch {
    return 'its nextpass.in is not UTF-8';
  }
}
