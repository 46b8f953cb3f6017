import { posix } from 'node:path';
import type { PackageIssue } from '../package-error.ts';

const place = /^(?<file>[^\s:]+):(?<line>\d+):(?:\d+:)? (?:fatal )?error: (?<message>.*)$/;
const longest = 1000;

/** What the compiler says, at the lines that it says it of; `folder` is where the files are in the package. */
export function compileErrors(errors: string, folder: string, program: string): PackageIssue[] {
  const found = errors.split('\n').flatMap((text): PackageIssue[] => {
    const { file, line, message } = place.exec(text)?.groups ?? {};
    if (file === undefined || message === undefined || posix.isAbsolute(file)) return [];
    return [{ file: posix.join(folder, file), line: Number(line), path: '', message }];
  });
  if (found.length > 0) return found;
  return [{ file: program, line: null, path: '', message: errors.trim().slice(0, longest) }];
}
