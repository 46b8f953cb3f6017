import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import type Dockerode from 'dockerode';
import { linkOver } from './attach-link.ts';
import { BoxFailure } from './box-failure.ts';
import type { BoxLink } from './box-link.ts';
import { HIDDEN_PATHS } from './hidden-paths.ts';
import {
  BOX_CPUS,
  BOX_PROCESSES,
  BOX_ULIMITS,
  boxMemoryBytes,
  NOWHERE_OPTIONS,
  SHM_OPTIONS,
  TMP_OPTIONS,
} from './limits.ts';

export const JUDGE_LABEL = 'touchstone.judge';
/** The client of a Docker engine, for those who only pass it on. */
export type Docker = Dockerode;

/** An engine that has not answered by then is as good as away. */
export const ENGINE_PATIENCE_MS = 60_000;
const seccomp = JSON.stringify(JSON.parse(readFileSync(new URL('./seccomp.json', import.meta.url), 'utf8')));

type BoxOptions = {
  image: string;
  judgeId: string;
  /** OCI runtime; null is the engine's default. */
  runtime: string | null;
  /** Largest memory limit of a run. */
  memoryKiB: number;
};

/** Starts a box and attaches to it. @throws BoxFailure */
export async function startBox(docker: Dockerode, options: BoxOptions): Promise<BoxLink> {
  const impatience = new AbortController();
  // Not AbortSignal.timeout: it would go off later all the same, and take the connection to a living box with it.
  const timer = setTimeout(() => impatience.abort(), ENGINE_PATIENCE_MS);
  const abortSignal = impatience.signal;
  try {
    const description = describeBox(options, await cpusForBox(docker, abortSignal));
    return await attachAndStart(await docker.createContainer({ ...description, abortSignal }), abortSignal);
  } catch (error) {
    throw new BoxFailure(`no box could be started: ${(error as Error).message.trim()}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

const cpusOf = new WeakMap<Docker, number>();

/** The engine refuses a limit above what the machine has. Asked once, for it takes the engine some 10 ms. */
async function cpusForBox(docker: Docker, abortSignal: AbortSignal): Promise<number> {
  const known = cpusOf.get(docker);
  if (known !== undefined) return known;
  // The type definitions do not know that info takes options.
  const info = docker.info as (options: object) => Promise<{ NCPU: number }>;
  const { NCPU } = await info.call(docker, { abortSignal });
  const cpus = Math.min(BOX_CPUS, NCPU);
  cpusOf.set(docker, cpus);
  return cpus;
}

async function attachAndStart(container: Dockerode.Container, abortSignal: AbortSignal): Promise<BoxLink> {
  try {
    const stream = await container.attach({
      stream: true,
      stdin: true,
      stdout: true,
      stderr: true,
      hijack: true,
      abortSignal,
    });
    const link = linkOver(stream as unknown as Socket, {
      name: nameOf(container.id),
      remove: () => removeContainer(container),
    });
    await container.start({ abortSignal });
    return link;
  } catch (error) {
    await removeContainer(container);
    throw error;
  }
}

function describeBox(options: BoxOptions, cpus: number): Dockerode.ContainerCreateOptions {
  return {
    Image: options.image,
    Labels: { [JUDGE_LABEL]: options.judgeId },
    Env: [],
    NetworkDisabled: true,
    OpenStdin: true,
    // When its judge goes, however it goes, the connection goes, PID 1 reads the end of its input, and the box ends.
    StdinOnce: true,
    AttachStdin: true,
    AttachStdout: true,
    AttachStderr: true,
    HostConfig: {
      AutoRemove: true,
      ...isolation(options.runtime),
      ...resources(options.memoryKiB, cpus),
    },
  };
}

/** The type definitions do not know this field. */
type HostConfig = Dockerode.HostConfig & { CgroupnsMode: 'private' };

function isolation(runtime: string | null): HostConfig {
  return {
    ...(runtime ? { Runtime: runtime } : {}),
    NetworkMode: 'none',
    ReadonlyRootfs: true,
    Tmpfs: {
      '/tmp': TMP_OPTIONS,
      '/dev/shm': SHM_OPTIONS,
      '/dev/mqueue': NOWHERE_OPTIONS,
      '/dev/pts': NOWHERE_OPTIONS,
    },
    MaskedPaths: [...HIDDEN_PATHS],
    CapDrop: ['ALL'],
    CapAdd: ['SETUID', 'SETGID', 'KILL'],
    SecurityOpt: ['no-new-privileges', `seccomp=${seccomp}`],
    IpcMode: 'private',
    CgroupnsMode: 'private',
    LogConfig: { Type: 'none', Config: {} },
  };
}

function resources(memoryKiB: number, cpus: number): Dockerode.HostConfig {
  const memoryBytes = boxMemoryBytes(memoryKiB);
  return {
    Memory: memoryBytes,
    MemorySwap: memoryBytes,
    PidsLimit: BOX_PROCESSES,
    NanoCpus: Math.round(cpus * 1e9),
    Ulimits: BOX_ULIMITS,
  };
}

export async function removeContainer(container: Dockerode.Container): Promise<void> {
  try {
    await container.remove({ force: true, abortSignal: AbortSignal.timeout(ENGINE_PATIENCE_MS) });
  } catch {
    // Gone already, or going (AutoRemove); whatever is left then is found when a judge starts.
  }
}

export function nameOf(containerId: string): string {
  return containerId.slice(0, 12);
}
