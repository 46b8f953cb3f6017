import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import type Dockerode from 'dockerode';
import { AttachDecoder } from './attach-stream.ts';
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

const STDERR_KEPT = 4096;
/** An engine that has not answered by then is as good as away. */
const ENGINE_PATIENCE_MS = 60_000;
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
    const link = linkTo(container, stream as unknown as Socket);
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

function linkTo(container: Dockerode.Container, socket: Socket): BoxLink {
  let stderr = '';
  const decoder = new AttachDecoder();
  return {
    name: nameOf(container.id),
    write(parts) {
      socket.cork();
      for (const part of parts) socket.write(part);
      socket.uncork();
    },
    listen(listener) {
      let error = '';
      socket.on('error', (problem: Error) => {
        error = problem.message;
      });
      socket.on('close', () => listener.end(stderr.trim() || error || 'it has ended'));
      socket.on('data', (chunk: Buffer) => {
        try {
          for (const { stream, data } of decoder.push(chunk)) {
            if (stream === 'stdout') listener.data(data);
            else stderr = (stderr + data.toString()).slice(-STDERR_KEPT);
          }
        } catch (breach) {
          listener.end((breach as Error).message);
        }
      });
      socket.on('end', () => socket.end());
    },
    async remove() {
      await removeContainer(container);
      socket.destroy();
    },
  };
}

async function removeContainer(container: Dockerode.Container): Promise<void> {
  try {
    await container.remove({ force: true, abortSignal: AbortSignal.timeout(ENGINE_PATIENCE_MS) });
  } catch {
    // Gone already, or going (AutoRemove); whatever is left then is found when a judge starts.
  }
}

/** Removes the boxes of judges that are dead. A box ends with its judge's connection, so what is found here is what
 *  an engine that crashed has left, or a box that was made and never started. */
export function removeDeadBoxes(
  docker: Dockerode,
  isAlive: (judgeId: string) => boolean | Promise<boolean>,
): Promise<number> {
  return removeBoxes(docker, JUDGE_LABEL, async ({ judgeId }) => !(await isAlive(judgeId)));
}

/** Removes a judge's own boxes but for those that it knows by name: an engine that went away may have made one and
 *  not have lived to say so. */
export function removeUnknownBoxes(
  docker: Dockerode,
  judgeId: string,
  known: ReadonlySet<string>,
): Promise<number> {
  return removeBoxes(docker, `${JUDGE_LABEL}=${judgeId}`, ({ name }) => !known.has(name));
}

async function removeBoxes(
  docker: Dockerode,
  label: string,
  mustGo: (box: { judgeId: string; name: string }) => boolean | Promise<boolean>,
): Promise<number> {
  const abortSignal = AbortSignal.timeout(ENGINE_PATIENCE_MS);
  const containers = await docker.listContainers({ all: true, filters: { label: [label] }, abortSignal });
  let removed = 0;
  for (const { Id, Labels } of containers) {
    if (!(await mustGo({ judgeId: Labels[JUDGE_LABEL] ?? '', name: nameOf(Id) }))) continue;
    await removeContainer(docker.getContainer(Id));
    removed += 1;
  }
  return removed;
}

function nameOf(containerId: string): string {
  return containerId.slice(0, 12);
}
