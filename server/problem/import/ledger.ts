export const levels = ['imported', 'changed', 'left out', 'error'] as const;
export type Level = (typeof levels)[number];

export type Entry = {
  level: Level;
  /** In the source. Every file of it has exactly one entry without `at`. */
  path: string;
  /** What of the file this is about: a key of problem.yaml, a command of TeX. */
  at?: string;
  reason: string;
};

/**
 * What became of each file of a source. A file is entered once, so that nothing is told twice; what nobody has entered at
 * the end is found by `open`, so that nothing is dropped in silence.
 */
export class Ledger {
  readonly #files = new Map<string, Entry | null>();
  readonly #notes: Entry[] = [];

  constructor(paths: Iterable<string>) {
    for (const path of paths) this.#files.set(path, null);
  }

  enter(level: Level, path: string, reason: string): void {
    const known = this.#files.get(path);
    if (known === undefined) throw new Error(`the source has no file ${path}`);
    if (known !== null) throw new Error(`${path} is entered twice: "${known.reason}" and "${reason}"`);
    this.#files.set(path, { level, path, reason });
  }

  /** What is known of a file only later, such as the verdict of a submission. */
  amend(level: Level, path: string, reason: string): void {
    const known = this.#files.get(path);
    if (!known) throw new Error(`${path} has no entry that could be amended`);
    this.#files.set(path, { ...known, level, reason });
  }

  /** Nothing came of it after all. What was told to be wrong stays told. */
  giveUp(): void {
    for (const [path, entry] of this.#files) {
      if (entry === null || entry.level === 'imported' || entry.level === 'changed')
        this.#files.set(path, { level: 'left out', path, reason: 'nothing was imported' });
    }
    const kept = this.#notes.filter(({ level }) => level === 'left out' || level === 'error');
    this.#notes.splice(0, this.#notes.length, ...kept);
  }

  note(level: Level, path: string, at: string, reason: string): void {
    const isKnown = this.#notes.some((one) => one.path === path && one.at === at && one.reason === reason);
    if (!isKnown) this.#notes.push({ level, path, at, reason });
  }

  has(path: string): boolean {
    return Boolean(this.#files.get(path));
  }

  open(): string[] {
    return [...this.#files].filter(([, entry]) => entry === null).map(([path]) => path);
  }

  /** By path; what is said of a part of a file follows the file. */
  entries(): Entry[] {
    const files = [...this.#files.values()].filter((entry) => entry !== null);
    return [...files, ...this.#notes].sort((a, b) => order(a, b));
  }
}

function order(a: Entry, b: Entry): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.at ?? '') < (b.at ?? '') ? -1 : 1;
}
