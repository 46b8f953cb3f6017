/** Controls (but tab and newline), marks that turn the direction of text or have no glyph (but the joiner of emoji),
 *  and halves of a surrogate pair: none may reach a page as it is, and Postgres refuses the null character. */
const unsafe = /(?![\t\n\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text of a submission as it may be stored and shown: what is unsafe is written as Python would escape it. */
export function printable(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(unsafe, escapeOne);
}

function escapeOne(char: string): string {
  const code = (char.codePointAt(0) ?? 0).toString(16);
  if (code.length <= 2) return `\\x${code.padStart(2, '0')}`;
  return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\U${code.padStart(8, '0')}`;
}

/** The longest text of one field that is kept and shown. */
export const shownChars = 4096;

/** At most `most` characters, and a word on how many are missing. */
export function cut(text: string, most: number = shownChars): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most)}… (${text.length - most} more characters)`;
}
