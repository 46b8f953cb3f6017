import { z } from 'zod';
import { SetupFailure } from './steps.ts';

/** Of what an engine says about itself, what a box depends on. */
const EngineInfo = z.object({
  OSType: z.string(),
  Architecture: z.string(),
  MemoryLimit: z.boolean(),
  SwapLimit: z.boolean(),
  PidsLimit: z.boolean(),
  CpuCfsQuota: z.boolean(),
  SecurityOptions: z.array(z.string()).nullable(),
});
export type EngineInfo = z.infer<typeof EngineInfo>;

type Engine = { info(): Promise<unknown> };

/** Whether the engine can keep what a box promises. @throws SetupFailure where a submission would not be held. */
export async function checkEngine(engine: Engine, warn: (line: string) => void): Promise<void> {
  const info = EngineInfo.parse(await engine.info());
  const broken = brokenPromises(info);
  if (broken.length > 0) {
    throw new SetupFailure(
      `This Docker engine cannot hold a submission: ${broken.join('; ')}.\n${advice(info)}`,
    );
  }
  for (const weakness of weaknesses(info)) warn(weakness);
}

/** An engine leaves out a limit that it cannot set and says so in a warning that nobody reads. */
export function brokenPromises(info: EngineInfo): string[] {
  return [
    ...(info.OSType === 'linux' ? [] : [`it runs ${info.OSType} containers`]),
    ...(hasOption(info, 'seccomp') ? [] : ['it does not filter system calls (seccomp)']),
    ...(info.MemoryLimit ? [] : ['it does not limit memory']),
    ...(info.PidsLimit ? [] : ['it does not limit the number of processes']),
  ];
}

/** What is worse than it should be without giving anybody a way out. */
export function weaknesses(info: EngineInfo): string[] {
  return [
    ...(info.SwapLimit
      ? []
      : ['the engine does not limit swap: on a machine with swap a box may take some of it']),
    ...(info.CpuCfsQuota
      ? []
      : ['the engine does not limit CPU: a box may take every processor until its run is stopped']),
    ...(['x86_64', 'aarch64', 'amd64', 'arm64'].includes(info.Architecture)
      ? []
      : [
          `the seccomp profile was made for x86_64 and aarch64, and this engine runs on ${info.Architecture}`,
        ]),
  ];
}

function hasOption({ SecurityOptions }: EngineInfo, name: string): boolean {
  return SecurityOptions?.some((option) => option.split(',').includes(`name=${name}`)) ?? false;
}

function advice(info: EngineInfo): string {
  return hasOption(info, 'rootless')
    ? 'A rootless engine needs cgroup v2 and systemd for limits; use that, or an engine that runs as root.'
    : 'Check what `docker info` warns about, or set DOCKER_HOST to another engine.';
}
