import type { Config } from '../config.ts';
import { compareVersions } from '../problem/author/compare-versions.ts';
import { buildProblem } from '../problem/build.ts';
import { parsePackage } from '../problem/load.ts';
import { PackageError } from '../problem/package-error.ts';
import { readPackageFiles } from '../problem/package-files.ts';
import { createSteps, SetupFailure } from '../setup/steps.ts';
import { type AuthorClient, connectAuthor, type Remote } from './author-client.ts';
import { chooseSlugs } from './choose-slugs.ts';
import { openSandbox } from './open-sandbox.ts';
import { changesText } from './push-problem.ts';

/** The versions that the server has of a problem. → exit status */
export async function listVersions(slug: string, remote: Remote): Promise<number> {
  const versions = await connectAuthor(remote).listVersions(slug);
  for (const { number, createdAt, cases, submissions, inForce } of versions) {
    const made = createdAt.slice(0, 16).replace('T', ' ');
    const force = inForce ? '  in force' : '';
    console.log(`version ${number}  ${made} UTC  ${cases} cases  ${submissions} submissions${force}`);
  }
  return 0;
}

/** What changed between two versions of the server, or from the one in force to the folder's package.
 *  → exit status: 0 nothing, 1 something */
export async function diffProblem(
  config: Config,
  slug: string,
  numbers: number[],
  remote: Remote,
): Promise<number> {
  const client = connectAuthor(remote);
  if (numbers.length < 2) await chooseSlugs(config.problemsDir, [slug]);
  const [from, to] = numbers;
  const inForce = async () => {
    const versions = await client.listVersions(slug);
    const found = versions.find((version) => version.inForce);
    if (!found) throw new SetupFailure(`The server has no version of ${slug} in force`);
    return found.number;
  };
  const before = from ?? (await inForce());
  const changes =
    to === undefined
      ? await changesOfFolder(config, slug, client, before)
      : compareVersions(await client.getVersion(slug, before), await client.getVersion(slug, to));
  console.log(`${slug}: version ${before} → ${to === undefined ? 'the folder' : `version ${to}`}`);
  console.log(changesText(changes));
  return changes.length === 0 ? 0 : 1;
}

async function changesOfFolder(
  config: Config,
  slug: string,
  client: AuthorClient,
  number: number,
): Promise<string[]> {
  const version = await client.getVersion(slug, number);
  const found = await readHere(config.problemsDir, slug);
  if (version.contentHash === found.contentHash) return [];
  const steps = createSteps(process.stderr);
  await using sandbox = await openSandbox(config, steps);
  const built = await steps.run(slug, () => buildProblem(found, sandbox).catch(asFailure));
  return compareVersions(version, built);
}

async function readHere(folder: string, slug: string) {
  return readPackageFiles(folder, slug).then(parsePackage).catch(asFailure);
}

function asFailure(error: Error): never {
  throw error instanceof PackageError ? new SetupFailure(error.message) : error;
}
