import { z } from 'zod';
import { readPythonProgram } from '../python/python-program.ts';

/** An author's program in C++: its sources by name, and what came of them for one kind of machine. */
export const CppProgram = z.strictObject({
  files: z.record(z.string(), z.string()),
  compiled: z
    .strictObject({
      /** As uname says it. */
      machine: z.string(),
      /** The program, compressed, in base64. */
      program: z.string(),
    })
    .optional(),
});
export type CppProgram = z.infer<typeof CppProgram>;

/** No source in Python begins so: a program of either language is kept in the same place. */
const mark = '// C++ of an author\n';

export function writeCppProgram(program: CppProgram): string {
  return mark + JSON.stringify(program);
}

/** Null where it is Python. */
export function readCppProgram(source: string): CppProgram | null {
  return source.startsWith(mark) ? CppProgram.parse(JSON.parse(source.slice(mark.length))) : null;
}

/** What a person would read of it. */
export function sourceLines(source: string): string[] {
  const program = readCppProgram(source) ?? readPythonProgram(source);
  if (!program) return source.split('\n');
  return Object.entries(program.files).flatMap(([name, text]) => [`// ${name}`, ...text.split('\n')]);
}
