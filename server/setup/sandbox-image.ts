import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type Dockerode from 'dockerode';
import { ensureCompilerBase } from './compiler-base-image.ts';
import { followProgress, hasImage } from './docker-images.ts';
import { ensureBaseImage, REGISTRY_BASE } from './sandbox-base-image.ts';
import { type Report, SetupFailure } from './steps.ts';

const CONTEXT = fileURLToPath(new URL('../../sandbox/image/', import.meta.url));
const REPOSITORY = 'touchstone-sandbox';
const COMPILER_REPOSITORY = 'touchstone-compiler';
/** Somebody who goes back and forth between two versions need not build each time. */
const KEPT_MS = 7 * 24 * 3600 * 1000;

/** The tag of the image that boxes are made of. It is built when its files have changed, and only then. */
export function ensureSandboxImage(docker: Dockerode, report: Report): Promise<string> {
  return ensureImage(docker, REPOSITORY, ensureBaseImage, report);
}

/** The same with a C++ compiler, for what authors bring along. Made when it is first wanted, which most never do. */
export function ensureCompilerImage(docker: Dockerode, report: Report): Promise<string> {
  return ensureImage(docker, COMPILER_REPOSITORY, ensureCompilerBase, report);
}

type EnsureBase = (docker: Dockerode, report: Report) => Promise<string>;

async function ensureImage(
  docker: Dockerode,
  repository: string,
  ensureBase: EnsureBase,
  report: Report,
): Promise<string> {
  const files = listFiles(CONTEXT);
  const tag = `${repository}:${hashFiles(CONTEXT, files)}`;
  if (!(await hasImage(docker, tag))) {
    await build(docker, tag, files, await ensureBase(docker, report), report);
    await removeOldImages(docker, tag, KEPT_MS);
  }
  return tag;
}

/** Removes what older versions of ours have left and nobody uses. A server of another checkout builds its own again. */
export async function removeOldImages(docker: Dockerode, current: string, keptMs: number): Promise<void> {
  const [repository = ''] = current.split(':');
  const images = await docker.listImages({ filters: { reference: [repository] } });
  for (const { RepoTags, Created } of images) {
    if (Date.now() - Created * 1000 < keptMs) continue;
    for (const tag of RepoTags ?? []) {
      // Refused while a container is made of it, and that is as it should be.
      if (tag !== current)
        await docker
          .getImage(tag)
          .remove()
          .catch(() => {});
    }
  }
}

async function build(
  docker: Dockerode,
  tag: string,
  files: string[],
  base: string,
  report: Report,
): Promise<void> {
  report(`building ${tag}`);
  const stream = await docker.buildImage(
    { context: CONTEXT, src: files },
    // An engine may have lost its bridge, or never had one.
    { t: tag, buildargs: { BASE: base }, ...(base !== REGISTRY_BASE && { networkmode: 'none' }) },
  );
  try {
    await followProgress(docker, stream, report);
  } catch (error) {
    throw new SetupFailure(
      `The image ${tag} could not be built: ${(error as Error).message}\nCheck the disk space of the Docker engine (docker system df), then run this again.`,
    );
  }
}

/** Paths relative to the folder, in a fixed order; what Python leaves behind is not part of the image. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes('__pycache__'))
    .sort();
}

function hashFiles(folder: string, files: string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(join(folder, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
}
