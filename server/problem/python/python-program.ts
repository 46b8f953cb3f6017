import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** An author's program of several files in Python, by name; `main` is run, and the others are its modules. */
const PythonProgram = z.strictObject({ main: z.string(), files: z.record(z.string(), z.string()) });
export type PythonProgram = z.infer<typeof PythonProgram>;

/** No source in C++ begins so, and no person writes it: programs of all kinds are kept in the same place. */
const mark = '# The files of an author in Python\n';
const bundle = readFileSync(new URL('bundle.py', import.meta.url), 'utf8');

export function writePythonProgram(program: PythonProgram): string {
  return mark + JSON.stringify(program);
}

/** Null where it is a file alone, or C++. */
export function readPythonProgram(source: string): PythonProgram | null {
  return source.startsWith(mark) ? PythonProgram.parse(JSON.parse(source.slice(mark.length))) : null;
}

/** As a box runs it: one source, in which the files are found by their names. */
export function bundled({ main, files }: PythonProgram): string {
  const text = (data: unknown) => JSON.stringify(JSON.stringify(data));
  return `${bundle}\n\ntouchstone_run(globals(), ${text(main)}, ${text(files)})\n`;
}
