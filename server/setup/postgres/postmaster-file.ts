import { execFileSync } from 'node:child_process';
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What Postgres itself writes about the server that runs on a cluster (its format is fixed: pidfile.h). */
type Postmaster = Readonly<{ pid: number; port: number; ready: boolean }>;

export async function readPostmaster(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split('\n').map((line) => line.trim());
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7] === 'ready' };
}

/** The server on this cluster, if one lives. A file left by one that died is removed: its pid may be anybody's now. */
export async function livingPostmaster(data: string): Promise<Postmaster | undefined> {
  const postmaster = await readPostmaster(data);
  if (postmaster === undefined) return undefined;
  if (isAlive(postmaster.pid) && (await servesCluster(postmaster.pid, data))) return postmaster;
  await rm(join(data, 'postmaster.pid'), { force: true });
  return undefined;
}

/** Ends a server that is not our child. SIGINT is Postgres' fast shutdown: roll back, write everything, end. */
export async function endPostmaster(pid: number, deadlineMs: number): Promise<void> {
  const deadline = performance.now() + deadlineMs;
  kill(pid, 'SIGINT');
  while (isAlive(pid)) {
    if (performance.now() > deadline) return kill(pid, 'SIGQUIT');
    await sleep(20);
  }
}

async function servesCluster(pid: number, data: string): Promise<boolean> {
  if (process.platform === 'linux') {
    // A server's working directory is its cluster.
    const directory = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
    return directory === (await realpath(data));
  }
  return commandLine(pid).includes(data);
}

function commandLine(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
}
