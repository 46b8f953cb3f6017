import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { openDocker } from '../../server/setup/docker-engine.ts';
import { ensureSandboxImage } from '../../server/setup/sandbox-image.ts';

/** What a Python program prints that runs alone in a container of the same image, without anything of ours around it. */
export async function printedInPlainContainer(source: string, ...args: string[]): Promise<string> {
  const docker = openDocker();
  const image = await ensureSandboxImage(docker, () => {});
  const out = new PassThrough();
  const printed = text(out);
  const options = {
    Entrypoint: ['/usr/bin/python3', '-c', source, ...args],
    Tty: false,
    HostConfig: { NetworkMode: 'none', AutoRemove: true },
  };
  const [{ StatusCode }] = await docker.run(image, [], [out, out], options);
  out.end();
  if (StatusCode !== 0) throw new Error(await printed);
  return printed;
}
