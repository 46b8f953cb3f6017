import type { Writable } from 'node:stream';
import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import type Dockerode from 'dockerode';

/** What of a submission could be left in a box, as somebody with root's eyes sees it from outside. */
export type BoxView = {
  id: string;
  /** Processes that are not root's: the runner and its interpreters are. */
  strangers: string[];
  processes: number;
  files: string[];
  /** Shared memory, semaphores and queues of System V. */
  ipc: string[];
  mounts: string[];
  memoryKiB: number;
};

const script = `
echo '#files'; find /tmp /dev/shm /dev/mqueue -mindepth 1 2>&1
echo '#ipc'; for kind in shm sem msg; do grep -v '^ *key' /proc/sysvipc/$kind; done
echo '#mounts'; cut -d ' ' -f 2,3 /proc/1/mounts
echo '#uids'; grep -s '^Uid:' /proc/[0-9]*/status
echo '#memory'; cat /sys/fs/cgroup/memory.stat /sys/fs/cgroup/memory/memory.stat 2>/dev/null
`;

export async function viewBox(docker: Dockerode, id: string): Promise<BoxView> {
  const container = docker.getContainer(id);
  const sections = splitSections(await runInside(container, script));
  const uids = sections.get('uids') ?? [];
  return {
    id,
    strangers: uids.filter((line) => !/Uid:\t0\t0\t0\t0$/.test(line)),
    processes: uids.length,
    files: sections.get('files') ?? [],
    ipc: sections.get('ipc') ?? [],
    mounts: (sections.get('mounts') ?? []).sort(),
    memoryKiB: memoryKiB(sections.get('memory') ?? []),
  };
}

/**
 * Changes to a box's own root, which is read-only. The engine walks through all of it, and answers null where nothing
 * has changed, which the client turns into an empty buffer.
 */
export async function changedPaths(docker: Dockerode, id: string): Promise<string[]> {
  const changes: unknown = await docker.getContainer(id).changes();
  return Array.isArray(changes) ? changes.map(({ Path }) => Path) : [];
}

function splitSections(text: string): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  for (const part of text.split(/^#/m).slice(1)) {
    const [name = '', ...lines] = part.trimEnd().split('\n');
    sections.set(name, lines);
  }
  return sections;
}

/** Anonymous and shared memory, as the runner counts it (runner/usage.py). */
function memoryKiB(stat: string[]): number {
  const fields = new Map(stat.map((line) => line.split(' ') as [string, string]));
  const bytes = (name: string) => Number(fields.get(name) ?? 0);
  const used = bytes('total_rss') + bytes('total_shmem') || bytes('anon') + bytes('shmem');
  return Math.round(used / 1024);
}

async function runInside(container: Dockerode.Container, command: string): Promise<string> {
  const exec = await container.exec({
    Cmd: ['/bin/sh', '-c', command],
    AttachStdout: true,
    AttachStderr: true,
  });
  const stream = await exec.start({});
  let output = '';
  const out = new PassThrough().setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  container.modem.demuxStream(stream, out as Writable, out as Writable);
  await finished(stream, { writable: false });
  return output;
}
