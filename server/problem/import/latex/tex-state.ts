/** What goes through a conversion. */
export type TexState = {
  /** What \problemname says. */
  name: string | null;
  /** Commands and environments that stayed as text. */
  unknown: string[];
  /** Blocks of code, which stand in the text as `\0` and their number until all else is done. */
  code: string[];
  /** The same for a piece of TeX inside. */
  convert(tex: string): string;
};
