import { randomUUID } from 'node:crypto';
import { createPool } from '../../sandbox/pool.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { Config } from '../config.ts';
import { ensureDockerEngine } from '../setup/docker-engine.ts';
import { ensureCompilerImage, ensureSandboxImage } from '../setup/sandbox-image.ts';
import type { Steps } from '../setup/steps.ts';

/** A pool for a command, with the engine and the image prepared where they are missing. */
export async function openSandbox(config: Config, steps: Steps): Promise<Sandbox> {
  const docker = await steps.run('Docker engine', (report) =>
    ensureDockerEngine({ dockerHost: config.dockerHost, interactive: process.stdin.isTTY === true }, report),
  );
  const image = await steps.run('Sandbox image', (report) => ensureSandboxImage(docker, report));
  return createPool({
    docker,
    image,
    compilerImage: () => steps.run('C++ compiler', (report) => ensureCompilerImage(docker, report)),
    judgeId: `command-${randomUUID()}`,
    boxes: config.boxes,
    uses: config.boxUses,
    runtime: config.runtime ?? null,
  });
}
