import { fileURLToPath } from 'node:url';
import type Dockerode from 'dockerode';
import { followProgress, hasImage } from './docker-images.ts';
import { bootstrapBase, ensureBaseImage, PYTHON, REGISTRY_BASE } from './sandbox-base-image.ts';
import type { Report } from './steps.ts';

/** Has Python and g++: nothing built on it asks for a network. */
const COMPILER_BASE = 'touchstone-compiler-base:trixie';
/** Without the C library's headers a compiler has nothing to compile against. */
const PACKAGES = [...PYTHON, 'g++', 'libc6-dev'];
/** What the steps of our Dockerfile run, where nothing else is installed. */
const TOOLS = ['base-files', 'dash', 'coreutils', 'findutils', 'libc-bin'];
const CONTEXT = fileURLToPath(new URL('compiler-base/', import.meta.url));

/** As the base of the boxes is made: on an image of a registry where one answers, else of Debian's packages. */
export async function ensureCompilerBase(docker: Dockerode, report: Report): Promise<string> {
  if (await hasImage(docker, COMPILER_BASE)) return COMPILER_BASE;
  const base = await ensureBaseImage(docker, report);
  const trouble =
    base === REGISTRY_BASE ? await tryBuild(docker, base, report) : 'the base of boxes is of no registry';
  if (trouble === null) return COMPILER_BASE;
  const instead = `No image with a C++ compiler could be made (${trouble}; Debian's packages failed too).\nMake one by hand: Debian trixie with ${PACKAGES.join(', ')}, tagged ${COMPILER_BASE}.`;
  // Extracting takes half the time of installing, and a compiler needs no set-up: 44 s in place of 89 on a busy machine.
  const contents = { variant: 'extract', packages: [...TOOLS, ...PACKAGES] } as const;
  await bootstrapBase(docker, COMPILER_BASE, contents, report, instead);
  return COMPILER_BASE;
}

/** Null when it is there. */
async function tryBuild(docker: Dockerode, base: string, report: Report): Promise<string | null> {
  report(`building ${COMPILER_BASE}`);
  try {
    const stream = await docker.buildImage(
      { context: CONTEXT, src: ['Dockerfile'] },
      { t: COMPILER_BASE, buildargs: { BASE: base, PACKAGES: PACKAGES.join(' ') } },
    );
    await followProgress(docker, stream, report);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
