import { randomUUID } from 'node:crypto';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { openSandbox } from '../cli/open-sandbox.ts';
import { readConfig } from '../config.ts';
import { loadProblems } from '../load-problems.ts';
import type { BuiltProblem } from '../problem/built-problem.ts';
import { parsePackage } from '../problem/load.ts';
import { listSlugs, readPackageFiles } from '../problem/package-files.ts';
import { startEmbeddedPostgres } from '../setup/postgres.ts';
import type { Steps } from '../setup/steps.ts';
import { migrateDatabase, openDatabase } from '../store/db.ts';
import { saveProblem } from '../store/problems.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const packages = 500;
/** The one that is changed: a function, whose building takes about as long as that of most. */
const changed = 'first-missing-positive';

export type LoadingFigures = {
  packages: number;
  files: number;
  hashedMs: number;
  parsedMs: number;
  unchangedMs: number;
  oneChangedMs: number;
};

/** What a folder of 500 packages costs: copies of ours, each with a name and a uuid of its own. */
export async function measureLoading(steps: Steps): Promise<LoadingFigures> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(path('../../.data/loading-'));
  stack.defer(() => rm(folder, { recursive: true }));
  const problems = join(folder, 'problems');
  const copy = await steps.run('Copies', () => copyPackages(problems));
  const report = () => {};
  const postgres = stack.use(await startEmbeddedPostgres({ dataDir: folder, report }));
  await migrateDatabase(postgres.url);
  const database = stack.use(openDatabase(postgres.url, report));
  const sandbox = stack.use(await openSandbox(readConfig(), steps));
  const slugs = await listSlugs(problems);
  let files = 0;
  const hashedMs = await timed(async () => {
    for (const slug of slugs) files += (await readPackageFiles(problems, slug)).files.size;
  });
  const parsedMs = await timed(async () => {
    for (const slug of slugs) parsePackage(await readPackageFiles(problems, slug));
  });
  for (const slug of slugs) {
    const { contentHash } = await readPackageFiles(problems, slug);
    // To be known again, a package needs its hash in the database, not its cases.
    await saveProblem(database, { slug, contentHash, cases: [] } as unknown as BuiltProblem);
  }
  const load = async (box: Sandbox, built: number) => {
    const options = { boxes: 1, onProgress: report, onFailure: report };
    const { loaded, failed } = await loadProblems(database, box, problems, options);
    if (loaded.length !== built || failed.length > 0) throw new Error(JSON.stringify({ loaded, failed }));
  };
  const unchangedMs = await timed(() => load(noSandbox, 0));
  await appendFile(join(problems, copy, 'solution/solution.en.md'), '\nOne more sentence.\n');
  const oneChangedMs = await timed(() => load(sandbox, 1));
  return { packages: slugs.length, files, hashedMs, parsedMs, unchangedMs, oneChangedMs };
}

export function describeLoading(figures: LoadingFigures): string {
  const { packages, files, hashedMs, parsedMs, unchangedMs, oneChangedMs } = figures;
  const row = (what: string, ms: number) => `| ${what} | ${(ms / 1000).toFixed(2)} s |`;
  return [
    `| ${packages} packages, ${files} files | |`,
    '|---|--:|',
    row('read and hashed', hashedMs),
    row('a start, nothing changed', unchangedMs),
    row('a start, one changed and built', oneChangedMs),
    row('read and checked in full', parsedMs),
  ].join('\n');
}

/** → the name of a copy of the one that is to be changed */
async function copyPackages(to: string): Promise<string> {
  const from = path('../../problems');
  const slugs = await listSlugs(from);
  let copied = '';
  for (let i = 0; i < packages; i += 1) {
    const slug = slugs[i % slugs.length] ?? '';
    const copy = `${slug}-${i}`;
    if (slug === changed) copied ||= copy;
    await cp(join(from, slug), join(to, copy), { recursive: true });
    const file = join(to, copy, 'problem.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^uuid: .*$/m, `uuid: ${randomUUID()}`));
  }
  return copied;
}

/** What has not changed must not be built: whoever asks for a box here is wrong. */
const noSandbox: Sandbox = {
  lease: () => Promise.reject(new Error('a box for what has not changed')),
  stats: () => ({ ready: 0, leased: 0, starting: 0, retired: 0 }),
  [Symbol.asyncDispose]: async () => {},
};

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
