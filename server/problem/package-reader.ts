import type { z } from 'zod';
import { PackageError, type PackageIssue } from './package-error.ts';
import type { PackageFiles } from './package-files.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/** Reads files of a package and collects what is wrong with them, so that an author hears everything at once. */
export class PackageReader {
  readonly issues: PackageIssue[] = [];
  readonly #files: PackageFiles;

  constructor(files: PackageFiles) {
    this.#files = files;
  }

  has(path: string): boolean {
    return this.#files.files.has(path);
  }

  paths(form: RegExp): string[] {
    return [...this.#files.files.keys()].filter((path) => form.test(path));
  }

  /** The files whose path has this form, as they are. */
  bytes(form: RegExp): Map<string, Buffer> {
    return new Map([...this.#files.files].filter(([path]) => form.test(path)));
  }

  /** @param line where the file is asked for, should it be missing */
  text(path: string, line: number | null = null): string | null {
    const bytes = this.#files.files.get(path);
    if (!bytes)
      return this.complain(path, line ? `is missing; practice.yaml:${line} names it` : 'is missing');
    return (
      this.exactText(path)
        ?.replace(/^\ufeff/, '')
        .replaceAll('\r\n', '\n') ?? null
    );
  }

  /** A file that is there, with the line ends that it has. */
  exactText(path: string): string | null {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.#files.files.get(path));
    } catch {
      return this.complain(path, 'is not UTF-8 text');
    }
  }

  yaml<T>(path: string, schema: z.ZodType<T>): YamlFile<T> | null {
    const text = this.text(path);
    if (text === null) return null;
    const read = readYaml(path, text, schema);
    if (read.ok) return read.yaml;
    this.issues.push(...read.issues);
    return null;
  }

  complain(file: string, message: string): null {
    this.issues.push({ file, line: null, path: '', message });
    return null;
  }

  error(): PackageError {
    return new PackageError(this.#files.slug, this.issues);
  }
}
