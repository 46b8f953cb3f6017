import type Dockerode from 'dockerode';
import { SetupFailure } from './steps.ts';

/** An engine finds programs of this kind by their name alone and does not list them. */
const unlisted = /^io\.containerd\./;

/** Without this every box would fail to start, one by one. @throws SetupFailure naming what the engine knows */
export async function checkRuntime(docker: Dockerode, runtime: string | undefined): Promise<void> {
  if (runtime === undefined || unlisted.test(runtime)) return;
  const { Runtimes } = (await docker.info()) as { Runtimes?: Record<string, unknown> };
  const known = Object.keys(Runtimes ?? {});
  if (known.includes(runtime)) return;
  throw new SetupFailure(
    `SANDBOX_RUNTIME is ${runtime}, which the Docker engine does not know; it knows ${known.sort().join(', ')}.\nRegister it in the engine's daemon.json under "runtimes" and restart the engine, or set another.`,
  );
}
