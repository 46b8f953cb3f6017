/** A file of a source as it lies there, before links are followed. */
export type RawFile =
  | { kind: 'file'; bytes: Buffer }
  | { kind: 'link'; target: string }
  /** It is not read. */
  | { kind: 'refused'; reason: string };

/** By path from the root, with "/" between. */
export type RawTree = Map<string, RawFile>;

/** A package of somebody else's, in memory: what could be read, and why the rest was not. */
export type Source = {
  /** Of the folder or the archive, without ".zip". */
  name: string;
  files: Map<string, Buffer>;
  refused: Map<string, string>;
};
