import { setTimeout } from 'node:timers/promises';
import type { Push } from '#contract/authors.ts';
import type { Config } from '../config.ts';
import { toBase64 } from '../problem/author/packed-files.ts';
import { parsePackage } from '../problem/load.ts';
import { describeIssue, PackageError } from '../problem/package-error.ts';
import { readPackageFiles } from '../problem/package-files.ts';
import { createSteps } from '../setup/steps.ts';
import { type AuthorClient, connectAuthor, type Remote } from './author-client.ts';
import { chooseSlugs } from './choose-slugs.ts';

const askAgainMs = 300;

/** Sends packages to a running server, and waits until each is in force there or refused. → exit status */
export async function pushProblems(
  { problemsDir }: Config,
  wanted: string[],
  remote: Remote,
  signal: AbortSignal,
): Promise<number> {
  const client = connectAuthor(remote);
  const steps = createSteps(process.stderr);
  let refused = 0;
  for (const slug of await chooseSlugs(problemsDir, wanted)) {
    try {
      const files = await readPackageFiles(problemsDir, slug);
      // Here the author hears of it without waiting for the server.
      parsePackage(files);
      const sent = await client.push(slug, toBase64(files.files));
      const push = await steps.run(slug, (report) => follow(client, sent, report, signal));
      console.log(describe(push));
      if (push.status !== 'published') refused += 1;
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      console.log(`${slug} was not sent:\n${error.message.replace(/^/gm, '  ')}`);
      refused += 1;
    }
  }
  return refused === 0 ? 0 : 1;
}

async function follow(
  client: AuthorClient,
  sent: Push,
  report: (line: string) => void,
  signal: AbortSignal,
): Promise<Push> {
  let push = sent;
  while (push.status === 'queued' || push.status === 'building') {
    report(push.status === 'queued' ? 'waiting for a judge' : 'being built');
    await setTimeout(askAgainMs, undefined, { signal });
    push = await client.pushState(push.id);
  }
  return push;
}

function describe({ problem, status, issues, message, version, changes }: Push): string {
  if (status === 'refused') {
    const lines = issues.map((issue) => `  ${describeIssue(problem, issue)}`);
    return `${problem} was refused, and the version before it stays:\n${lines.join('\n')}`;
  }
  if (status === 'failed') return `${problem} could not be published: ${message}`;
  return `${problem}: version ${version} is in force\n${changesText(changes)}`;
}

export function changesText(changes: string[] | null): string {
  if (changes === null) return '  the first version';
  if (changes.length === 0) return '  nothing that learners or judges would notice has changed';
  return changes.join('\n').replace(/^/gm, '  ');
}
