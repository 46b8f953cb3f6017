/** What became of a part of what was to be imported, and why. */
export type ForeignEntry = {
  level: 'imported' | 'changed' | 'left out' | 'error';
  path: string;
  reason: string;
};

/** A package of ours, made of a description in another format. An `error` is what an author still has to write. */
export type ForeignPackage = {
  slug: string;
  /** By path inside the package. */
  files: Map<string, string | Buffer>;
  entries: ForeignEntry[];
};

/** What was found, by path, and what the person who imports it adds. */
export type ForeignSource = {
  /** Name of the file or folder, for want of a better name for the problem. */
  name: string;
  files: Map<string, Buffer>;
  uuid: string;
  /** Source of a solution that gives the answers. */
  reference: string | null;
  /** Of several functions that are tested, the one to import. */
  property: string | null;
};

/** What was given is nothing that could be imported. */
export class ForeignError extends Error {
  override name = 'ForeignError';
}

export const referencePath = 'submissions/accepted/reference.py';
