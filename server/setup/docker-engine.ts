import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import Dockerode from 'dockerode';
import { canInstallPackages, installPackages } from './apt.ts';
import { runQuietly } from './run-quietly.ts';
import { startDockerDaemon } from './start-docker-daemon.ts';
import { type Report, SetupFailure } from './steps.ts';

type Environment = { dockerHost?: string | undefined; interactive: boolean };

const PING_PATIENCE_MS = 5000;
const START_PATIENCE_MS = 60_000;
const ASK_AGAIN_MS = 100;
const BY_HAND = 'Install Docker and start it, or set DOCKER_HOST to an engine, then run this again.';

/** A client for the engine; says nothing of whether it answers. */
export function openDocker(dockerHost?: string): Dockerode {
  if (dockerHost === undefined) return new Dockerode();
  if (dockerHost.startsWith('unix://'))
    return new Dockerode({ socketPath: dockerHost.slice('unix://'.length) });
  // The client itself knows the rest: TLS, certificates, ssh.
  process.env.DOCKER_HOST = dockerHost;
  return new Dockerode();
}

/** Finds a Docker engine that answers; on a Debian-like machine installs and starts one where there is none. */
export async function ensureDockerEngine(environment: Environment, report: Report): Promise<Dockerode> {
  const docker = openDocker(environment.dockerHost);
  const trouble = await findTrouble(docker);
  if (trouble === null) return docker;
  if (environment.dockerHost !== undefined) {
    throw new SetupFailure(
      `DOCKER_HOST is ${environment.dockerHost}, and no engine answers there (${trouble}).\nStart that engine, or unset DOCKER_HOST.`,
    );
  }
  refuseWhatCannotBeHelped(trouble);
  if (!existsSync('/usr/bin/dockerd') && !existsSync('/usr/sbin/dockerd')) await install(environment, report);
  if ((await findTrouble(docker)) !== null) await start(docker, report);
  return docker;
}

/** Null when the engine answers. */
async function findTrouble(docker: Dockerode): Promise<string | null> {
  try {
    // The type definitions do not know that ping takes options.
    const options = { abortSignal: AbortSignal.timeout(PING_PATIENCE_MS) } as object;
    await (docker.ping as (options: object) => Promise<unknown>).call(docker, options);
    return null;
  } catch (error) {
    return (error as Error).message || String(error);
  }
}

function refuseWhatCannotBeHelped(trouble: string): void {
  if (trouble.includes('EACCES')) {
    throw new SetupFailure(
      'There is a Docker engine, but this user may not use it.\nRun as root, or join the group: usermod -aG docker <user>, then log in again.',
    );
  }
  if (process.platform !== 'linux') {
    throw new SetupFailure(`No Docker engine answers (${trouble}).\n${BY_HAND}`);
  }
  if (process.getuid?.() !== 0) {
    throw new SetupFailure(
      `No Docker engine answers (${trouble}), and only root can start one.\nStart it (systemctl start docker), run this as root, or set DOCKER_HOST.`,
    );
  }
}

async function install(environment: Environment, report: Report): Promise<void> {
  if (!canInstallPackages()) throw new SetupFailure(`There is no Docker on this machine.\n${BY_HAND}`);
  if (environment.interactive && !(await confirm(report))) {
    throw new SetupFailure(`Without Docker nothing can be judged.\n${BY_HAND}`);
  }
  await installPackages(['docker.io'], report, BY_HAND);
}

/** The question goes out as progress, for the line of a step is rewritten all the time. */
async function confirm(report: Report): Promise<boolean> {
  report('none on this machine. Install docker.io now? [Y/n]');
  const reader = createInterface({ input: process.stdin });
  try {
    const answer = await reader[Symbol.asyncIterator]().next();
    return !answer.done && !/^\s*n/i.test(answer.value);
  } finally {
    reader.close();
  }
}

async function start(docker: Dockerode, report: Report): Promise<void> {
  report('starting the Docker engine');
  const daemon = existsSync('/run/systemd/system') ? await startBySystemd() : await startDockerDaemon();
  const deadline = performance.now() + START_PATIENCE_MS;
  for (let trouble = await findTrouble(docker); trouble !== null; trouble = await findTrouble(docker)) {
    if (daemon.hasEnded() || performance.now() > deadline) {
      throw new SetupFailure(`The Docker engine did not start (${trouble}).\n${daemon.whereToLook()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}

async function startBySystemd() {
  const { output } = await runQuietly('systemctl', ['start', 'docker']);
  return {
    hasEnded: () => false,
    whereToLook: () => `${output}See journalctl -u docker.`,
  };
}
