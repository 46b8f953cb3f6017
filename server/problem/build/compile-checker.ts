import { NoCompiler } from '#sandbox/no-compiler.ts';
import type { Sandbox } from '#sandbox/sandbox.ts';
import { compileCpp } from '../cpp/compile-cpp.ts';
import { compileErrors } from '../cpp/compile-errors.ts';
import { cppFolder } from '../cpp/cpp-files.ts';
import { readCppProgram, writeCppProgram } from '../cpp/cpp-program.ts';
import { judgingProgram } from '../judging-program.ts';
import type { AuthorProgram, Package } from '../package.ts';
import { PackageError, type PackageIssue } from '../package-error.ts';

/** The author's checker as judges run it. @throws PackageError, BoxFailure */
export async function compileChecker(
  { slug, practice, checkerSource }: Package,
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<string | null> {
  const path = judgingProgram(practice);
  if (path === null || checkerSource === null) return checkerSource;
  return compileProgram(slug, { path, source: checkerSource }, sandbox, signal);
}

/** What is in C++ is compiled. @throws PackageError, BoxFailure */
export async function compileProgram(
  slug: string,
  { path, source }: AuthorProgram,
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<string> {
  const program = readCppProgram(source);
  if (!program) return source;
  const compiled = await compileCpp(program, sandbox, signal).catch((error) => {
    throw error instanceof NoCompiler ? new PackageError(slug, [noCompiler(path, error)]) : error;
  });
  if (compiled.ok) return writeCppProgram(compiled.program);
  throw new PackageError(slug, compileErrors(compiled.errors, cppFolder(path), path));
}

function noCompiler(file: string, { message }: NoCompiler): PackageIssue {
  return {
    file,
    line: null,
    path: '',
    message: `is C++, and there is no compiler on this machine: ${message}`,
  };
}
