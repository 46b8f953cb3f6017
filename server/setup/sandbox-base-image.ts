import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Dockerode from 'dockerode';
import { canInstallPackages, installPackages } from './apt.ts';
import { followProgress, hasImage } from './docker-images.ts';
import { runQuietly } from './run-quietly.ts';
import { type Report, SetupFailure } from './steps.ts';

export const REGISTRY_BASE = 'debian:trixie-slim';
/** Has Python already, so that nothing built on it asks for a network. */
const OWN_BASE = 'touchstone-base:trixie';
const SUITE = 'trixie';
/** What the runner and the harness need. */
export const PYTHON = ['python3-minimal', 'libpython3-stdlib'];
/** A registry that answers begins within this time; the download itself may take longer. */
const PULL_PATIENCE_MS = 20_000;

/** The image that ours is built on: from a registry where one answers, else made here of Debian's packages. */
export async function ensureBaseImage(docker: Dockerode, report: Report): Promise<string> {
  for (const tag of [OWN_BASE, REGISTRY_BASE]) {
    if (await hasImage(docker, tag)) return tag;
  }
  const trouble = await tryPull(docker, report);
  if (trouble === null) return REGISTRY_BASE;
  const instead = `No base image could be had: the registry failed (${trouble}), and Debian's packages too.\nLoad one by hand, for instance: docker load < file with ${REGISTRY_BASE}.`;
  await bootstrapBase(docker, OWN_BASE, { variant: 'minbase', packages: PYTHON }, report, instead);
  return OWN_BASE;
}

/** Null when the image has come. */
async function tryPull(docker: Dockerode, report: Report): Promise<string | null> {
  report(`asking the registry for ${REGISTRY_BASE}`);
  const impatience = new AbortController();
  const timer = setTimeout(
    () => impatience.abort(new Error('the registry does not answer')),
    PULL_PATIENCE_MS,
  );
  try {
    const stream = await docker.pull(REGISTRY_BASE, { abortSignal: impatience.signal });
    await followProgress(docker, stream, (line) => {
      clearTimeout(timer);
      report(line);
    });
    return null;
  } catch (error) {
    return (impatience.signal.reason as Error | undefined)?.message ?? (error as Error).message;
  } finally {
    clearTimeout(timer);
  }
}

/** As mmdebstrap knows it: minbase is a whole small system, extract the files of the packages and nothing of others. */
export type Contents = { variant: 'minbase' | 'extract'; packages: readonly string[] };

/** Makes an image of Debian's packages; `instead` says what a person can do when it fails. */
export async function bootstrapBase(
  docker: Dockerode,
  tag: string,
  contents: Contents,
  report: Report,
  instead: string,
): Promise<void> {
  await ensureMmdebstrap(report, instead);
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-base-'));
  try {
    const tar = join(folder, 'base.tar');
    await makeTar(tar, contents, report, instead);
    report(`importing ${tag}`);
    const [repo, version] = tag.split(':');
    await followProgress(docker, await docker.importImage(tar, { repo, tag: version }), report);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function ensureMmdebstrap(report: Report, instead: string): Promise<void> {
  if ((await runQuietly('mmdebstrap', ['--version'])).code === 0) return;
  if (!canInstallPackages())
    throw new SetupFailure(`${instead}\nOr install mmdebstrap, then run this again.`);
  await installPackages(['mmdebstrap', 'debian-archive-keyring'], report, instead);
}

async function makeTar(
  tar: string,
  { variant, packages }: Contents,
  report: Report,
  instead: string,
): Promise<void> {
  report(`making a base image of Debian's packages`);
  const what = [`--variant=${variant}`, `--include=${packages.join(',')}`];
  const args = [...what, ...slim, SUITE, tar, ...(await findMirror())];
  const { code, output } = await runQuietly('mmdebstrap', args, { onLine: report });
  if (code !== 0) throw new SetupFailure(`mmdebstrap failed:\n${output.slice(-2000)}\n${instead}`);
}

/** Nobody reads manuals in a box. */
const slim = ['man', 'doc', 'locale', 'info'].map(
  (folder) => `--dpkgopt=path-exclude=/usr/share/${folder}/*`,
);

/** The mirror that this machine's apt uses for Debian itself; none on another system, whose mmdebstrap has a default.
 *  Asked of apt, because the files it reads may hold other mirrors in comments. */
async function findMirror(): Promise<string[]> {
  const filters = ['Created-By: Packages', 'Origin: Debian', 'Label: Debian'];
  const { code, output } = await runQuietly('apt-get', [
    'indextargets',
    '--format',
    '$(REPO_URI)',
    ...filters,
  ]);
  const first = code === 0 ? output.trim().split('\n')[0] : '';
  return first ? [first] : [];
}
