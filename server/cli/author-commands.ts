import type { Config } from '../config.ts';
import { kinds } from '../problem/author/scaffold.ts';
import type { Remote } from './author-client.ts';
import { diffProblem, listVersions } from './compare-problem.ts';
import { findKind, newProblem, writeSchemaFiles } from './new-problem.ts';
import { previewProblem } from './preview-problem.ts';
import { pushProblems } from './push-problem.ts';
import { UsageError } from './usage-error.ts';

export type AuthorOptions = {
  kind?: string | undefined;
  html?: string | undefined;
  port: string;
  server?: string | undefined;
  token?: string | undefined;
};

/** `problems new`, `preview`, `push`, `versions`, `diff` and `schema`. → exit status; undefined for another command */
export async function runAuthorCommand(
  config: Config,
  command: string,
  args: string[],
  options: AuthorOptions,
  signal: AbortSignal,
): Promise<number | undefined> {
  const remote: Remote = {
    url: options.server ?? config.remote.url,
    token: options.token ?? config.remote.token,
  };
  switch (command) {
    case 'new':
      return newProblem(config, slugOf(command, args), kindOf(options.kind));
    case 'preview': {
      const { html, port } = options;
      return previewProblem(config, slugOf(command, args), { html, port: numberOf(port, 65_535), signal });
    }
    case 'push':
      return pushProblems(config, args, remote, signal);
    case 'versions':
      return listVersions(slugOf(command, args), remote);
    case 'diff': {
      const [slug = '', ...numbers] = args;
      const asked = numbers.map((text) => numberOf(text, 1_000_000));
      if (asked.length > 2) throw new UsageError('problems diff compares two versions at most');
      return diffProblem(config, slugOf(command, [slug].filter(Boolean)), asked, remote);
    }
    case 'schema':
      return writeSchemaFiles(config);
    default:
      return undefined;
  }
}

function slugOf(command: string, args: string[]): string {
  const [slug] = args;
  if (slug !== undefined && args.length === 1) return slug;
  throw new UsageError(`problems ${command} needs the name of one problem`);
}

function kindOf(text: string | undefined) {
  const kind = findKind(text ?? '');
  if (kind) return kind;
  throw new UsageError(`--kind must be one of ${kinds.join(', ')}`);
}

function numberOf(text: string, max: number): number {
  if (/^\d{1,7}$/.test(text) && Number(text) <= max) return Number(text);
  throw new UsageError(`${text}: must be a whole number up to ${max}`);
}
