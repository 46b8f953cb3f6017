import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Attack, targets, type VerdictCode, verdictOf } from './attack.ts';

const folder = fileURLToPath(new URL('../programs/', import.meta.url));

const codes = z.enum(Object.keys(verdictOf) as [VerdictCode, ...VerdictCode[]]);

/** The comments that a program begins with: a sentence, then `# key: value` lines. */
const Header = z.strictObject({
  title: z.string().regex(/\.$/, 'the first comment is a sentence'),
  class: z.coerce.number().int().min(1).max(75),
  verdict: z.string().transform((text) => text.split(' or ').map((word) => codes.parse(word))),
  target: z.enum(targets).default('number'),
  says: z
    .string()
    .regex(/^\/.*\/$/, 'a regular expression between slashes')
    .transform((text) => new RegExp(text.slice(1, -1)))
    .optional(),
  channel: z.string().optional(),
});

/** Every program of the folder. @throws Error naming the file whose header is wrong */
export function readPrograms(): Attack[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.py'),
  );
  return files.sort().map((file) => parseProgram(file, readFileSync(folder + file, 'utf8')));
}

function parseProgram(file: string, source: string): Attack {
  const { data, error } = Header.safeParse(readHeader(source));
  if (!data) throw new Error(`${file}: ${z.prettifyError(error)}`);
  const { verdict, says = null, ...rest } = data;
  return { ...rest, verdicts: verdict, says, source };
}

function readHeader(source: string): Record<string, string> {
  const lines = source.split('\n');
  const comments = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('# ')),
  );
  const [title = '', ...fields] = comments.map((line) => line.slice(2));
  return { title, ...Object.fromEntries(fields.map(splitField)) };
}

function splitField(line: string): [string, string] {
  const at = line.indexOf(': ');
  return [line.slice(0, at), line.slice(at + 2)];
}
