import { ForeignError, type ForeignSource } from './foreign-package.ts';
import { type ClassMetadata, type FunctionMetadata, Metadata, Question } from './leetcode-metadata.ts';

export type LeetcodeQuestion = {
  question: Question;
  metadata: ClassMetadata | FunctionMetadata;
  path: string;
};

/** A question as JSON, or its metadata alone: `{"name", "params", "return"}` or `{"classname", "constructor", "methods"}`. */
export function findLeetcode(files: Map<string, Buffer>): string | null {
  for (const [path, bytes] of files)
    if (path.endsWith('.json') && /"(metaData|classname)"|"params"\s*:/.test(bytes.toString('utf8')))
      return path;
  return null;
}

export function readQuestion({ files }: ForeignSource): LeetcodeQuestion {
  const path = findLeetcode(files);
  const json = path === null ? undefined : parseJson(path, files.get(path)?.toString('utf8') ?? '');
  if (path === null) throw new ForeignError('there is no JSON with the metadata of a question');
  const inner = (json as { data?: { question?: unknown } }).data?.question ?? json;
  const question = Question.safeParse(inner);
  const text = question.success ? parseJson(path, question.data.metaData) : inner;
  const metadata = Metadata.safeParse(plain(text));
  if (!metadata.success) throw new ForeignError(`${path}: ${told(metadata.error.issues)}`);
  return { question: question.success ? question.data : { metaData: '' }, metadata: metadata.data, path };
}

/** `constructor` is a name that every object answers to: only what was written counts. */
function plain(json: unknown): unknown {
  return json !== null && typeof json === 'object' ? Object.assign(Object.create(null), json) : json;
}

function told(issues: { path: PropertyKey[]; message: string }[]): string {
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ForeignError(`${path}: ${(error as Error).message}`);
  }
}
