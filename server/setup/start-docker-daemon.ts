import { spawn } from 'node:child_process';
import { openSync, readFileSync, rmSync } from 'node:fs';

const LOG = '/var/log/dockerd.log';
const LOG_SHOWN = 1500;

export type Daemon = { hasEnded(): boolean; whereToLook(): string };

/** Starts dockerd in a session of its own, so that Ctrl-C does not reach it and it outlives us: it is the machine's. */
export async function startDockerDaemon(): Promise<Daemon> {
  removeStalePidFile('/var/run/docker.pid', 'dockerd');
  removeStalePidFile('/var/run/docker/containerd/containerd.pid', 'containerd');
  const log = openSync(LOG, 'a');
  const child = spawn('dockerd', [], { detached: true, stdio: ['ignore', log, log] });
  let ended = false;
  child.on('error', () => {
    ended = true;
  });
  child.on('exit', () => {
    ended = true;
  });
  child.unref();
  return {
    hasEnded: () => ended,
    whereToLook: () => `The end of ${LOG}:\n${readFileSync(LOG, 'utf8').slice(-LOG_SHOWN)}`,
  };
}

/** After a crash the number may belong to another process by now, and the daemon would refuse to start for it. */
export function removeStalePidFile(path: string, program: string, procRoot = '/proc'): void {
  const pid = readIfThere(path)?.trim();
  if (pid === undefined) return;
  if (readIfThere(`${procRoot}/${pid}/comm`)?.trim() !== program) rmSync(path, { force: true });
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
