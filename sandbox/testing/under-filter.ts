import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { openDocker } from '../../server/setup/docker-engine.ts';
import { ensureSandboxImage } from '../../server/setup/sandbox-image.ts';
import { type Call, callKernelScript, callsAsJson } from './call-kernel.ts';
import { seccompProfile } from './seccomp-profile.ts';

/** `signal`: the rules of a box, but what they refuse brings SIGSYS, which no kernel sends for a reason of its own. */
export type Filter = 'as it is' | 'signal' | 'none';

/** What calls bring in a container of the box's image that has this filter, and no runner. */
export async function callUnderFilter(filter: Filter, calls: Call[]): Promise<string[]> {
  const docker = openDocker();
  const image = await ensureSandboxImage(docker, () => {});
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const printed = Promise.all([text(stdout), text(stderr)]);
  await docker.run(image, ['-c', callKernelScript, JSON.stringify(callsAsJson(calls))], [stdout, stderr], {
    Tty: false,
    User: '60000:60000',
    Entrypoint: ['/usr/bin/python3', '-I'],
    NetworkDisabled: true,
    HostConfig: {
      AutoRemove: true,
      NetworkMode: 'none',
      CapDrop: ['ALL'],
      SecurityOpt: ['no-new-privileges', `seccomp=${profileFor(filter)}`],
    },
  });
  stdout.end();
  stderr.end();
  const [out, err] = await printed;
  assert.equal(err, '');
  return JSON.parse(out) as string[];
}

function profileFor(filter: Filter): string {
  if (filter === 'none') return 'unconfined';
  const profile =
    filter === 'signal' ? { ...seccompProfile, defaultAction: 'SCMP_ACT_TRAP' } : seccompProfile;
  return JSON.stringify(profile);
}
