import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const setup = fileURLToPath(new URL('../..', import.meta.url));

/** Does what matters to the bootstrap: leaves a Node behind, and says in a file that it was called. */
const npmThatWorks = `#!/bin/sh
echo "$*" >> installs
sleep 0.3
mkdir -p node_modules/node/bin
ln -sf '${process.execPath}' node_modules/node/bin/node
`;
export const npmWithoutNetwork = `#!/bin/sh
echo 'npm error code ENOTFOUND'
echo 'npm error request to the registry failed' >&2
exit 1
`;

export class Checkout implements AsyncDisposable {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  /** A checkout with our bootstrap, an npm of our making, and `program` as its command line tool. */
  static async create({ npm = npmThatWorks, program = '' } = {}): Promise<Checkout> {
    const checkout = new Checkout(await mkdtemp(join(tmpdir(), 'bootstrap-')));
    await cp(join(setup, 'bootstrap'), checkout.path('server/setup/bootstrap'), { recursive: true });
    await cp(join(setup, 'bootstrap.mjs'), checkout.path('server/setup/bootstrap.mjs'));
    await checkout.write('package.json', '{"type":"module"}');
    await checkout.write('package-lock.json', '{"packages":{}}');
    await checkout.write('server/cli.ts', program);
    await mkdir(checkout.path('bin'));
    await writeFile(checkout.path('bin/npm'), npm, { mode: 0o755 });
    return checkout;
  }

  path(name: string): string {
    return join(this.root, name);
  }

  write(name: string, text: string): Promise<void> {
    return writeFile(this.path(name), text);
  }

  async read(name: string): Promise<string> {
    return readFile(this.path(name), 'utf8').catch(() => '');
  }

  start(args: readonly string[] = [], nodeFlags: readonly string[] = []): ChildProcess {
    const { npm_execpath, ...env } = process.env;
    return spawn(process.execPath, [...nodeFlags, 'server/setup/bootstrap.mjs', 'touchstone', ...args], {
      cwd: this.root,
      env: { ...env, PATH: `${this.path('bin')}:${process.env.PATH}` },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  async run(args: readonly string[] = [], nodeFlags: readonly string[] = []) {
    return finished(this.start(args, nodeFlags));
  }

  async installs(): Promise<number> {
    return (await this.read('installs')).split('\n').filter(Boolean).length;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}

export async function finished(child: ChildProcess): Promise<{ code: number; output: string }> {
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, output };
}
