import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const setup = fileURLToPath(new URL('..', import.meta.url));

/** Does what matters to the bootstrap: leaves a Node behind, and says in a file that it was called. */
const npmThatWorks = `#!/bin/sh
echo "$*" >> installs
sleep 0.3
mkdir -p node_modules/node/bin
ln -sf '${process.execPath}' node_modules/node/bin/node
`;
const npmWithoutNetwork = `#!/bin/sh
echo 'npm error code ENOTFOUND'
echo 'npm error request to the registry failed' >&2
exit 1
`;

class Checkout implements AsyncDisposable {
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

async function finished(child: ChildProcess): Promise<{ code: number; output: string }> {
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

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await condition())) {
    assert.ok(Date.now() < deadline, 'waited 30 s in vain');
    await sleep(20);
  }
}

test('the first run installs, the second goes straight to the program', async () => {
  await using checkout = await Checkout.create({ program: 'console.log("here")' });
  const first = await checkout.run();
  const second = await checkout.run();
  assert.match(first.output, /Installing dependencies[\s\S]*here/);
  assert.equal(second.output, 'here\n');
  assert.equal(await checkout.installs(), 1);
});

test('a changed lockfile installs again', async () => {
  await using checkout = await Checkout.create();
  await checkout.run();
  await checkout.write('package-lock.json', '{"packages":{"node_modules/new":{"version":"1.0.0"}}}');
  await checkout.run();
  assert.equal(await checkout.installs(), 2);
});

test('a lost Node installs again', async () => {
  await using checkout = await Checkout.create();
  await checkout.run();
  await rm(checkout.path('node_modules/node'), { recursive: true });
  await checkout.run();
  assert.equal(await checkout.installs(), 2);
});

/** A lockfile with what every machine needs, what only this one does and what only another one does. */
const lockfile = (...left: string[]) =>
  JSON.stringify({
    packages: Object.fromEntries(
      Object.entries({
        '': {},
        'node_modules/everywhere': { version: '1.0.0', integrity: 'sha512-a' },
        'node_modules/here': {
          version: '1.0.0',
          optional: true,
          os: [process.platform],
          cpu: [process.arch],
        },
        'node_modules/elsewhere': { version: '1.0.0', optional: true, os: ['plan9'] },
        'node_modules/of-elsewhere': { version: '1.0.0', optional: true },
      }).filter(([path]) => left.length === 0 || left.includes(path)),
    ),
  });

for (const [what, installed, installs] of [
  ['all that this machine needs is used as it is', ['node_modules/everywhere', 'node_modules/here'], 1],
  ['without what this machine needs is installed again', ['node_modules/everywhere'], 2],
  ['without what every machine needs is installed again', ['node_modules/here'], 2],
] as const) {
  test(`what somebody installed by hand: ${what}`, async () => {
    await using checkout = await Checkout.create();
    await checkout.write('package-lock.json', lockfile());
    await checkout.run();
    await rm(checkout.path('node_modules/.touchstone-installed'));
    await checkout.write('node_modules/.package-lock.json', lockfile(...installed));
    await checkout.run();
    assert.equal(await checkout.installs(), installs);
  });
}

test('two first runs at once install once', async () => {
  await using checkout = await Checkout.create({ program: 'console.log("here")' });
  const runs = await Promise.all([checkout.run(), checkout.run(), checkout.run()]);
  for (const { code, output } of runs) {
    assert.equal(code, 0, output);
    assert.match(output, /here\n$/);
  }
  assert.equal(await checkout.installs(), 1);
});

test('a lock whose owner died does not block', async () => {
  await using checkout = await Checkout.create();
  const dead = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(dead, 'exit');
  await mkdir(checkout.path('.data'));
  await checkout.write('.data/install.lock', String(dead.pid));
  const { code, output } = await checkout.run();
  assert.equal(code, 0, output);
});

test('when npm fails, its words are shown and what to do about it, and nothing is started', async () => {
  await using checkout = await Checkout.create({ npm: npmWithoutNetwork, program: 'console.log("here")' });
  const { code, output } = await checkout.run();
  assert.equal(code, 1);
  assert.match(
    output,
    /npm error code ENOTFOUND[\s\S]*request to the registry failed[\s\S]*Check the network/,
  );
  assert.doesNotMatch(output, /here|at .*\.mjs/);
});

test('arguments and exit status pass through', async () => {
  await using checkout = await Checkout.create({
    program: 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 9;',
  });
  await checkout.run();
  const { code, output } = await checkout.run(['problems', '--verify', 'a b']);
  assert.equal(code, 9);
  assert.equal(output, '["problems","--verify","a b"]\n');
});

test('the program finds the pinned Node first on its path', async () => {
  await using checkout = await Checkout.create({ program: 'console.log(process.env.PATH.split(":")[0])' });
  await checkout.run();
  const { output } = await checkout.run();
  assert.equal(output.trim(), checkout.path('node_modules/node/bin'));
});

test('Node processes that the program starts are not touched by how it was started', async () => {
  await using checkout = await Checkout.create({
    program: `
      import { fork } from 'node:child_process';
      if (process.argv[2] === 'child') process.send('hello ' + process.execArgv.length);
      else fork(process.argv[1], ['child']).on('message', (text) => console.log(text));
    `,
  });
  await checkout.run();
  const { output } = await checkout.run();
  assert.equal(output, 'hello 0\n');
});

/** Notes each signal in a file and takes its time to end. */
const drainingProgram = `
  import { appendFileSync } from 'node:fs';
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      appendFileSync('signals', signal + '\\n');
      setTimeout(() => process.exit(7), 500);
    });
  }
  appendFileSync('started', 'yes');
  setInterval(() => {}, 1000);
`;

test('an interrupt that arrives twice, as npm passes it on, reaches the program once and is waited for', async () => {
  await using checkout = await Checkout.create({ program: drainingProgram });
  const launcher = checkout.start();
  const ended = finished(launcher);
  await until(async () => (await checkout.read('started')) === 'yes');
  launcher.kill('SIGINT');
  // Only now, or the kernel would make one signal of the two by itself.
  await until(async () => (await checkout.read('signals')) !== '');
  launcher.kill('SIGINT');
  assert.equal((await ended).code, 7);
  assert.equal(await checkout.read('signals'), 'SIGINT\n');
});

test('a program whose launcher is killed outright is told to end', async () => {
  await using checkout = await Checkout.create({ program: drainingProgram });
  const launcher = checkout.start();
  await until(async () => (await checkout.read('started')) === 'yes');
  launcher.kill('SIGKILL');
  await until(async () => (await checkout.read('signals')) === 'SIGTERM\n');
});

test('a Node that is too old is named, and what to do', async () => {
  await using checkout = await Checkout.create();
  const pretend = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.19.0"})';
  const { code, output } = await checkout.run([], ['--import', pretend]);
  assert.equal(code, 1);
  assert.match(output, /needs Node 20 or newer[\s\S]*this is Node 18\.19\.0/);
  assert.equal(await checkout.installs(), 0);
});
