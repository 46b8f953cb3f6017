/** What an exported package holds, by path inside its folder. */
export type ExportedFiles = Map<string, string | Buffer>;

/** What is otherwise in the exported package than in ours, and why. */
export type ExportNote = { path: string; reason: string };

export type Exported = {
  slug: string;
  /** The format allows a folder lower-case letters and digits, and no hyphen. */
  folder: string;
  files: ExportedFiles;
  notes: ExportNote[];
};
